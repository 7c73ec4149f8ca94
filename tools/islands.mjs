import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

/** Where SvelteKit gathers what a browser is sent; it cleans the folder before and copies it after. */
const CLIENT = '.svelte-kit/output/client';

/**
 * Builds the scripts that make islands live, and their style sheets: the server's build leaves out
 * the styles of what it never draws. SvelteKit builds no client where no page asks for its
 * router, so they are built before it renders the pages, which look them up in Vite's manifest.
 * @param {Record<string, string>} entries the modules that hydrate, by name
 * @param {import('vite').UserConfig} shared what both builds must agree on
 * @returns {import('vite').Plugin}
 */
export function islands(entries, shared) {
	return {
		name: 'islands',
		apply: 'build',
		writeBundle: {
			// Before SvelteKit's own, which renders the pages.
			order: 'pre',
			sequential: true,
			async handler() {
				if (this.environment.name !== 'ssr') return;
				await build({
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
						manifest: true,
						modulePreload: { polyfill: false },
						rolldownOptions: {
							...shared.build?.rolldownOptions,
							input: entries,
							output: {
								entryFileNames: '_app/immutable/entry/[name].[hash].js',
								chunkFileNames: '_app/immutable/chunks/[hash].js',
								assetFileNames: '_app/immutable/assets/[name].[hash][extname]'
							}
						}
					}
				});
			}
		}
	};
}
