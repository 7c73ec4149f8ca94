import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport } from 'vite';
import { bundling } from './bundling.mjs';
import { codeFault } from './code-fault.mjs';
import { root } from './install.mjs';
import { problem } from './problems.mjs';
import { missingExports, missingFiles } from './story-files.mjs';

// So that the engine can name the place in the source where an error was thrown.
process.setSourceMapsEnabled(true);

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

/**
 * Imports the story, and functions that read it.
 * @throws an error with a sentence for each problem: see `problemsOf`
 */
export async function importStory() {
	const missing = missingFiles();
	if (missing.length > 0) throw problem(...missing);
	try {
		const modules = /** @type {typeof import('./story-modules')} */ (
			await importModule('tools/story-modules.ts')
		);
		const lacking = missingExports(modules.exported);
		if (lacking.length > 0) throw problem(...lacking);
		return modules;
	} catch (error) {
		throw await codeFault(error);
	}
}
