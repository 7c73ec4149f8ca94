import { svelte } from '@sveltejs/vite-plugin-svelte';
import { bundling } from './bundling.mjs';
import { inlineScript } from './inline-script.mjs';

/**
 * Loads a module. Browsers remember that a module did not arrive, and would not request it again, so
 * another try has another address. The message of the error ends with the address.
 */
const LOAD = `const failures = {};
export const __vitePreload = (load) =>
	load().catch((error) => {
		const [address] = /http\\S+$/.exec(error.message) ?? [];
		const before = (failures[address] = (failures[address] ?? -1) + 1);
		if (!address || !before) throw error;
		return import(/* @vite-ignore */ address + '?' + before);
	});`;

/**
 * Replaces the helper with which Vite loads the style sheets of a chunk: no chunk has one.
 * @type {import('vite').Plugin}
 */
const plainImports = {
	name: 'plain-imports',
	enforce: 'pre',
	load: {
		filter: { id: /^\0vite\/preload-helper/ },
		handler: () => LOAD
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
