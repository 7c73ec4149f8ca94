import { dirname, relative, resolve } from 'node:path';
import { build } from 'vite';
import { bundling } from './bundling.mjs';
import { componentBuild } from './component-build.mjs';
import { STORY } from './folders.mjs';
import { LICENCES } from './licences.mjs';

/** Where SvelteKit collects the client's files. It empties the folder first and copies it last. */
const CLIENT = '.svelte-kit/output/client';

/** Whether a module is in the folder of a chart. */
function isOfChart(/** @type {string} */ id) {
	const path = relative(resolve(STORY, 'charts'), id);
	return !path.startsWith('..') && dirname(path) !== '.';
}

/**
 * A chunk for each chart that is imported dynamically, and one for the rest.
 * @param {string} entry is in neither, because it awaits a chart, which imports the rest
 */
const chartsAsChunks = (entry) => ({
	groups: [
		{
			name: 'main',
			test: (/** @type {string} */ id) => !isOfChart(id) && id !== resolve(entry)
		}
	]
});

/**
 * Builds the scripts that hydrate the islands, and their style sheets: the server build omits the
 * styles of components that it never renders. SvelteKit builds no client if no page uses its
 * router, so this runs before it renders the pages, which look up the files in the manifests.
 * @param {object} entries the modules that hydrate, relative to the project
 * @param {readonly string[]} entries.whole those to build as one file
 * @param {readonly string[]} entries.byChart those that load the charts as chunks
 * @returns {import('vite').Plugin}
 */
export function islands({ whole, byChart }) {
	/**
	 * Builds each island separately: a page loads one of them, and a chunk that islands share would be
	 * larger than what either needs, and cost one more request.
	 * @param {string} entry
	 * @param {ReturnType<typeof chartsAsChunks>} [codeSplitting]
	 */
	const buildIsland = (entry, codeSplitting) =>
		build({
			...componentBuild(),
			build: {
				...bundling.build,
				outDir: CLIENT,
				emptyOutDir: false,
				manifest: `.vite/${entry}.json`,
				license: { fileName: `.vite/${entry}${LICENCES}` },
				// One style sheet for all charts, and no chart loads its own.
				cssCodeSplit: false,
				modulePreload: false,
				rolldownOptions: {
					...bundling.build.rolldownOptions,
					input: entry,
					output: {
						entryFileNames: '_app/immutable/entry/[name].[hash].js',
						chunkFileNames: '_app/immutable/chunks/[hash].js',
						assetFileNames: '_app/immutable/assets/[name].[hash][extname]',
						codeSplitting
					}
				}
			}
		});
	return {
		name: 'islands',
		apply: 'build',
		writeBundle: {
			// Runs before SvelteKit's own hook, which renders the pages.
			order: 'pre',
			sequential: true,
			async handler() {
				if (this.environment.name !== 'ssr') return;
				for (const entry of whole) await buildIsland(entry);
				for (const entry of byChart) await buildIsland(entry, chartsAsChunks(entry));
			}
		}
	};
}
