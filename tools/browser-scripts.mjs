import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { root } from './install.mjs';

/**
 * The modules that pages begin with, relative to the project.
 * @typedef {object} Entries
 * @property {readonly string[]} islands each hydrates one page
 * @property {readonly string[]} fetchingAll those of pages that fetch all that they import later
 * @property {string} talkFile starts a talk that is in one file
 */

/**
 * Builds the scripts of pages in another thread, beside the code that renders the pages. SvelteKit
 * builds no client if no page uses its router. Pages look up the files in the manifests.
 * @param {Entries} entries
 * @returns {import('vite').Plugin}
 */
export function browserScripts(entries) {
	/** @type {Promise<unknown>} */
	let built;
	return {
		name: 'browser-scripts',
		apply: 'build',
		buildStart: {
			// SvelteKit empties its folder first.
			order: 'post',
			handler() {
				const file = join(root, 'tools/browser-scripts-worker.mjs');
				built = once(new Worker(file, { workerData: entries }), 'exit');
				// It is awaited later, unless the other build fails first.
				built.catch(() => {});
			}
		},
		writeBundle: {
			// Runs before SvelteKit's own hook, which renders the pages.
			order: 'pre',
			sequential: true,
			handler: () => built.then(() => {})
		}
	};
}
