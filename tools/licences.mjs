import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How the files end in which Vite lists the packages of a build: https://vite.dev/config/build-options#build-license */
export const LICENCES = '.licences.json';

/** Packages of fonts. Vite lists those of scripts alone. */
const FONTS = ['@fontsource-variable/newsreader', '@fontsource-variable/public-sans'];

/**
 * @typedef {object} Shipped what a reader is sent of others
 * @property {string} name
 * @property {string} version
 * @property {string} [identifier] the licence, as SPDX names it
 * @property {string} [text] the licence in full
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
 * Writes the licences of all that readers are sent: our own, those of the packages in the scripts,
 * and those of the fonts.
 * @param {string} folder the build
 * @param {string} lists where Vite has put its lists, in folders
 * @throws Error where a package has no licence to show
 */
export function writeLicences(folder, lists) {
	/** @type {Map<string, Shipped>} */
	const packages = new Map();
	/** @param {Shipped} each */
	const add = (each) => packages.set(`${each.name} ${each.version}`, each);
	for (const file of readdirSync(lists, { recursive: true, encoding: 'utf8' })) {
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
