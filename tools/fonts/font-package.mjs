import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * A package of fontsource, which publishes a font in a file for each script.
 * @typedef {object} FontPackage
 * @property {string} name
 * @property {string} folder
 * @property {string} id the name in file names
 * @property {string} family
 * @property {boolean} serif
 * @property {{ subset: string, path: string }[]} files the upright ones, that with Latin letters first
 */

/** The subset that each font needs, as the engine's own signs are in it. */
const FIRST = 'latin';

/** The next one. Other subsets repeat some of its letters. */
const SECOND = 'latin-ext';

/** What a package should be. */
const EXPECTED = 'expected a package of @fontsource-variable';

/**
 * The folder of an installed package, or undefined.
 * @param {string} name
 * @param {readonly string[]} folders where to look for it: each, and the folders above it
 */
export const packageFolder = (name, folders) =>
	folders
		.flatMap((folder) => createRequire(join(folder, 'story.config.ts')).resolve.paths(name) ?? [])
		.map((packages) => join(packages, name))
		.find((folder) => existsSync(join(folder, 'package.json')));

/**
 * Reads the package of a font.
 * @param {string} name
 * @param {readonly string[]} folders where to look for it
 * @param {readonly [least: number, most: number]} weights those that the font needs
 * @returns {FontPackage | string} what was found and expected, if the package cannot be used
 */
export function readFontPackage(name, folders, [least, most]) {
	const folder = packageFolder(name, folders);
	const found = `found “${name}”`;
	if (!folder)
		return `${found}, which is not installed, expected an installed package: npm install ${name}`;
	if (!existsSync(join(folder, 'metadata.json')))
		return `${found}, which has no fonts, ${EXPECTED}`;
	const { id, family, category, subsets, variable } = JSON.parse(
		readFileSync(join(folder, 'metadata.json'), 'utf8')
	);
	const { wght } = variable || {};
	if (!wght) return `${found}, whose weights are not in one file, ${EXPECTED}`;
	if (Number(wght.min) > least || Number(wght.max) < most) {
		const needed = least === most ? `${least}` : `${least} to ${most}`;
		return `${found}, which has the weights ${wght.min} to ${wght.max}, expected ${needed}`;
	}
	const order = [FIRST, SECOND];
	const files = [...new Set([...order, ...subsets])]
		.map((subset) => ({ subset, path: join(folder, `files/${id}-${subset}-wght-normal.woff2`) }))
		.filter(({ path }) => existsSync(path));
	if (files[0]?.subset !== FIRST)
		return `${found}, which has no upright Latin letters, ${EXPECTED} with them`;
	return { name, folder, id, family, serif: category === 'serif', files };
}
