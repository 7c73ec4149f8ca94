import { writeHeaders } from './headers.mjs';
import { writeServiceWorker } from './offline.mjs';

/**
 * Writes the files that depend on the final bytes of all others: the service worker, which
 * precaches files by their hashes, and the headers, which list the hashes of scripts. Every tool
 * that changes a build calls this again.
 * @param {string} folder the build
 * @param {URL} address the site's public address
 */
export async function finishBuild(folder, address) {
	await writeServiceWorker(folder, address);
	writeHeaders(folder, address);
}
