import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.mjs';

/** The ending of the files in which Vite lists a build's packages: https://vite.dev/config/build-options#build-license */
export const LICENCES = '.licences.json';

/** The packages of the fonts. Vite lists only those of scripts. */
const FONTS = ['@fontsource-variable/newsreader', '@fontsource-variable/public-sans'];

/**
 * @typedef {object} Shipped a third-party package that readers are sent
 * @property {string} name
 * @property {string} version
 * @property {string} [identifier] the SPDX identifier of the licence
 * @property {string} [text] the full text of the licence
 */

/**
 * @param {string} name
 * @returns {Shipped}
 */
function fontPackage(name) {
	const folder = join('node_modules', name);
	const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const text = readFileSync(join(folder, 'LICENSE'), 'utf8').trim();
	return { name, version, identifier: license, text };
}

/** @type {(text: string, line: string) => string} */
const section = (text, line) => `${'='.repeat(80)}\n${line}\n${'='.repeat(80)}\n\n${text.trim()}\n`;

/**
 * Writes the licences of all code and fonts that readers are sent, starting with the project's
 * own.
 * @param {string} folder the build
 * @param {string} lists the folder with Vite's lists, in subfolders
 * @throws Error if a package has no licence identifier or text
 */
export function writeLicences(folder, lists) {
	/** @type {Map<string, Shipped>} */
	const packages = new Map();
	/** @param {Shipped} each */
	const add = (each) => packages.set(`${each.name} ${each.version}`, each);
	for (const file of filesIn(lists)) {
		if (!file.endsWith(LICENCES)) continue;
		JSON.parse(readFileSync(join(lists, file), 'utf8')).forEach(add);
	}
	FONTS.map(fontPackage).forEach(add);
	const sections = [...packages]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([title, { identifier, text }]) => {
			if (!identifier || !text) throw new Error(`${title} is sent to readers without its licence`);
			return section(text, `${title} (${identifier})`);
		});
	const own = section(readFileSync('LICENSE', 'utf8'), 'Upstream (MIT)');
	writeFileSync(join(folder, 'licences.txt'), [own, ...sections].join('\n'));
}
