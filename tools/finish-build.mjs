import { existsSync, renameSync, rmSync } from 'node:fs';
import { writeHeaders } from './headers.mjs';
import { writeServiceWorker } from './offline.mjs';

/**
 * Writes the files that depend on the final bytes of all others: the service worker, which
 * precaches files by their hashes, and the headers, which list the hashes of scripts.
 * @param {string} folder the build
 * @param {URL} address the site's public address
 */
async function finishBuild(folder, address) {
	await writeServiceWorker(folder, address);
	writeHeaders(folder, address);
}

/**
 * Replaces a build when the new one is complete. If that fails, the old one stays as it was.
 * @param {string} build
 * @param {URL} address the site's public address
 * @param {(folder: string) => void | Promise<void>} write writes the new one, to be finished here
 */
export async function replaceBuild(build, address, write) {
	const [made, old] = [`${build}.new`, `${build}.old`];
	const remove = (/** @type {string} */ folder) => rmSync(folder, { recursive: true, force: true });
	remove(made);
	try {
		await write(made);
		await finishBuild(made, address);
		if (existsSync(build)) {
			remove(old);
			renameSync(build, old);
		}
		renameSync(made, build);
		remove(old);
	} finally {
		remove(made);
	}
}
