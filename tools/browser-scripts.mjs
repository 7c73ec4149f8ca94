import { join } from 'node:path';
import { setEnvironmentData, Worker } from 'node:worker_threads';
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
 * builds no client if no page uses its router. Pages look up the files in the manifests, so the thread
 * that renders them waits until a number is no longer 0: see `src/hooks.server.ts`.
 * @param {Entries} entries
 * @returns {import('vite').Plugin}
 */
export const browserScripts = (entries) => ({
	name: 'browser-scripts',
	apply: 'build',
	buildStart: {
		// SvelteKit empties its folder first.
		order: 'post',
		handler() {
			const ended = new Int32Array(new SharedArrayBuffer(4));
			setEnvironmentData('browser-scripts', ended);
			const file = join(root, 'tools/browser-scripts-worker.mjs');
			const worker = new Worker(file, { workerData: entries });
			worker.on('error', console.error);
			worker.on('exit', (code) => {
				Atomics.store(ended, 0, code === 0 ? 1 : 2);
				Atomics.notify(ended, 0);
			});
		}
	}
});
