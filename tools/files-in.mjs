import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './install.mjs';

/**
 * Lists the files in a folder and the folders below it.
 * @param {string} folder
 * @returns {string[]} their paths relative to the folder, with slashes, sorted
 */
export function filesIn(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
		.map((file) => file.replaceAll('\\', '/'))
		.sort();
}

/**
 * The text of a file, which is empty if there is none. What is no regular file might never end.
 * @param {string} path from the root
 */
export const textOf = (path) =>
	statSync(resolve(root, path), { throwIfNoEntry: false })?.isFile()
		? readFileSync(resolve(root, path), 'utf8')
		: '';
