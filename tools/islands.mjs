import { build } from 'vite';
import { bundling, componentBuild } from './bundling.mjs';
import { LICENCES } from './licences.mjs';

/** Where SvelteKit collects the client's files. It empties the folder first and copies it last. */
const CLIENT = '.svelte-kit/output/client';

/**
 * Builds the scripts that hydrate the islands, and their style sheets: the server build omits the
 * styles of components that it never renders. SvelteKit builds no client if no page uses its
 * router, so this runs before it renders the pages, which look up the files in the manifests.
 * @param {readonly string[]} entries the modules that hydrate, relative to the project
 * @returns {import('vite').Plugin}
 */
export function islands(entries) {
	/**
	 * Builds each island separately: a page loads one of them, and a shared chunk would be larger
	 * than what either needs, and cost one more request.
	 * @param {string} entry
	 */
	const buildIsland = (entry) =>
		build({
			...componentBuild(),
			build: {
				...bundling.build,
				outDir: CLIENT,
				emptyOutDir: false,
				manifest: `.vite/${entry}.json`,
				license: { fileName: `.vite/${entry}${LICENCES}` },
				modulePreload: { polyfill: false },
				rolldownOptions: {
					...bundling.build.rolldownOptions,
					input: entry,
					output: {
						entryFileNames: '_app/immutable/entry/[name].[hash].js',
						chunkFileNames: '_app/immutable/chunks/[hash].js',
						assetFileNames: '_app/immutable/assets/[name].[hash][extname]'
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
				for (const entry of entries) await buildIsland(entry);
			}
		}
	};
}
