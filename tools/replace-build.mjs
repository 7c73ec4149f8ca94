import { existsSync, renameSync, rmSync } from 'node:fs';
import { writeHeaders } from './headers.mjs';
import { writeServiceWorker } from './offline.mjs';

/**
 * Replaces a build when the new one is complete. If that fails, the old one stays as it was.
 * @param {string} build
 * @param {URL} address the site's public address
 * @param {(folder: string) => void | Promise<void>} write writes all files but the last ones
 */
export async function replaceBuild(build, address, write) {
	const [made, old] = [`${build}.new`, `${build}.old`];
	const remove = (/** @type {string} */ folder) => rmSync(folder, { recursive: true, force: true });
	remove(made);
	try {
		await write(made);
		// The last files depend on the final bytes of all others: the service worker precaches files by
		// their hashes, and the headers list the hashes of scripts.
		await writeServiceWorker(made, address);
		writeHeaders(made, address);
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
