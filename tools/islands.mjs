import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { LICENCES } from './licences.mjs';

/** Where SvelteKit gathers what a browser is sent; it cleans the folder before and copies it after. */
const CLIENT = '.svelte-kit/output/client';

/**
 * Builds the scripts that make islands live, and their style sheets: the server's build leaves out
 * the styles of what it never draws. SvelteKit builds no client where no page asks for its
 * router, so they are built before it renders the pages, which look them up in the manifests.
 * @param {readonly string[]} entries the modules that hydrate, from the root of the project
 * @param {import('vite').UserConfig} shared what both builds must agree on
 * @returns {import('vite').Plugin}
 */
export function islands(entries, shared) {
	/**
	 * Each on its own: a reader meets one of them, and what two would share is larger than what
	 * either needs, and one request more.
	 * @param {string} entry
	 */
	const buildIsland = (entry) =>
		build({
			...shared,
			configFile: false,
			publicDir: false,
			logLevel: 'warn',
			plugins: [svelte()],
			resolve: {
				...shared.resolve,
				alias: { ...shared.resolve?.alias, $lib: resolve('src/lib') }
			},
			build: {
				...shared.build,
				outDir: CLIENT,
				emptyOutDir: false,
				manifest: `.vite/${entry}.json`,
				license: { fileName: `.vite/${entry}${LICENCES}` },
				modulePreload: { polyfill: false },
				rolldownOptions: {
					...shared.build?.rolldownOptions,
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
			// Before SvelteKit's own, which renders the pages.
			order: 'pre',
			sequential: true,
			async handler() {
				if (this.environment.name !== 'ssr') return;
				for (const entry of entries) await buildIsland(entry);
			}
		}
	};
}
