import { readdirSync } from 'node:fs';
import { join } from 'node:path';

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
