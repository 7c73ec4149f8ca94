import { svelte } from '@sveltejs/vite-plugin-svelte';
import { bundling } from './bundling.mjs';
import { inlineScript } from './inline-script.mjs';

/**
 * Replaces the helper with which Vite loads the style sheets of a chunk: no chunk has one.
 * @type {import('vite').Plugin}
 */
const plainImports = {
	name: 'plain-imports',
	enforce: 'pre',
	load: {
		filter: { id: /^\0vite\/preload-helper/ },
		handler: () => 'export const __vitePreload = (load) => load()'
	}
};

/**
 * Vite options for one build of components beside SvelteKit's: builds cannot share a plugin.
 * @param {import('vite').Plugin[]} [more] other plugins
 */
export const componentBuild = (more = []) => ({
	...bundling,
	configFile: /** @type {const} */ (false),
	publicDir: /** @type {const} */ (false),
	logLevel: /** @type {const} */ ('warn'),
	plugins: [...bundling.plugins, inlineScript(), plainImports, svelte(), ...more]
});
