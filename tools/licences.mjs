import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.mjs';
import { fontPackages } from './fonts/story-fonts.mjs';

/** The ending of the files in which Vite lists a build's packages: https://vite.dev/config/build-options#build-license */
export const LICENCES = '.licences.json';

/**
 * @typedef {object} Shipped a third-party package that readers are sent
 * @property {string} name
 * @property {string} version
 * @property {string} [identifier] the SPDX identifier of the licence
 * @property {string} [text] the full text of the licence
 */

/**
 * @param {{ name: string, folder: string }} font
 * @returns {Shipped}
 */
function fontPackage({ name, folder }) {
	const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const text = readFileSync(join(folder, 'LICENSE'), 'utf8').trim();
	return { name, version, identifier: license, text };
}

/** @type {(text: string, line: string) => string} */
const section = (text, line) => `${'='.repeat(80)}\n${line}\n${'='.repeat(80)}\n\n${text.trim()}\n`;

/**
 * The packages as a bill of materials of CycloneDX. It has no date, so that builds are reproducible.
 * @param {readonly Shipped[]} packages
 */
function billOfMaterials(packages) {
	const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
	return {
		bomFormat: 'CycloneDX',
		specVersion: '1.6',
		metadata: { component: { type: 'application', name, version } },
		components: packages.map(({ name, version, identifier }) => ({
			type: 'library',
			name,
			version,
			licenses: [{ expression: identifier }],
			purl: `pkg:npm/${name.replace('@', '%40')}@${version}`
		}))
	};
}

/**
 * Writes the licences of all code and fonts that readers are sent, starting with the project's
 * own, and a bill of materials.
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
	// Vite lists only the packages of scripts.
	fontPackages.map(fontPackage).forEach(add);
	const sorted = [...packages].sort(([a], [b]) => (a < b ? -1 : 1));
	const sections = sorted.map(([title, { identifier, text }]) => {
		if (!identifier || !text) throw new Error(`${title} is sent to readers without its licence`);
		return section(text, `${title} (${identifier})`);
	});
	const own = section(readFileSync('LICENSE', 'utf8'), 'Upstream (MIT)');
	writeFileSync(join(folder, 'licences.txt'), [own, ...sections].join('\n'));
	const bill = billOfMaterials(sorted.map(([, each]) => each));
	writeFileSync(join(folder, 'sbom.cdx.json'), JSON.stringify(bill));
}
