import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport } from 'vite';
import { bundling } from './bundling.mjs';
import { root } from './install.mjs';

/**
 * Imports the story, and functions that read it, as the site does: with aliases, TypeScript and
 * Svelte.
 * @returns {Promise<typeof import('./story-modules')>}
 */
export async function importStory() {
	const { module } = await runnerImport(join(root, 'tools/story-modules.ts'), {
		...bundling,
		// Nothing is rendered here, so no styles are needed.
		plugins: [...bundling.plugins, svelte({ emitCss: false })],
		logLevel: 'error',
		// Node cannot import the Svelte components of this package.
		environments: { inline: { resolve: { noExternal: ['layercake'] } } }
	});
	return module;
}
