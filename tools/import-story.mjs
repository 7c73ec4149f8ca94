import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport } from 'vite';
import { bundling } from './bundling.mjs';
import { root } from './install.mjs';

/**
 * Imports a module as the site does: with aliases, TypeScript, Svelte and Vite's `import.meta`.
 * @param {string} file its path from the root
 * @returns {Promise<unknown>}
 */
export async function importModule(file) {
	const { module } = await runnerImport(join(root, file), {
		...bundling,
		// Nothing is rendered here, so no styles are needed.
		plugins: [...bundling.plugins, svelte({ emitCss: false })],
		logLevel: 'error',
		// Node cannot import the Svelte components of this package.
		environments: { inline: { resolve: { noExternal: ['layercake'] } } }
	});
	return module;
}

/** Imports the story, and functions that read it. */
export const importStory = async () =>
	/** @type {typeof import('./story-modules')} */ (await importModule('tools/story-modules.ts'));
