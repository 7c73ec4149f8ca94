import { writeHeaders } from './headers.mjs';
import { writeServiceWorker } from './offline.mjs';

/**
 * Writes what has to know every file of a build, down to its last byte: the service worker, which
 * keeps some of them by their hashes, and the headers, which name the hashes of scripts. Whatever
 * changes a build does it once more.
 * @param {string} folder the build
 * @param {URL} address where the site will live
 */
export async function finishBuild(folder, address) {
	await writeServiceWorker(folder, address);
	writeHeaders(folder, address);
}
