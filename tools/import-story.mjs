import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, normalizePath } from 'vite';
import { bundling } from './bundling.mjs';
import { codeFault } from './code-fault.mjs';
import { STORY } from './folders.mjs';
import { root } from './install.mjs';
import { problem } from './problems.mjs';
import { missingExports, missingFiles, missingParts } from './story-files.mjs';

// So that the engine can name the place in the source where an error was thrown.
process.setSourceMapsEnabled(true);

/** The folder of the story, absolute. */
const STORY_FOLDER = normalizePath(join(resolve(root, STORY), '/'));

/**
 * A Vite plugin that leaves out the components of the engine and of packages, since nothing is rendered
 * here. Those of the story are compiled, so that their faults are found.
 * @returns {import('vite').Plugin}
 */
const storyComponents = () => ({
	name: 'story-components',
	enforce: 'pre',
	load: {
		filter: { id: /\.svelte$/ },
		handler: (id) => (id.startsWith(STORY_FOLDER) ? undefined : 'export default undefined;')
	}
});

/**
 * Imports a module as the site does: with aliases, TypeScript, Svelte and Vite's `import.meta`. It is
 * bundled first, since Vite takes twice as long to import hundreds of modules one by one.
 * @param {string} file its path from the root
 * @returns {Promise<unknown>}
 */
async function importModule(file) {
	const outDir = mkdtempSync(join(tmpdir(), 'story-modules-'));
	try {
		await build({
			...bundling,
			root,
			configFile: false,
			envDir: false,
			publicDir: false,
			logLevel: 'silent',
			// Nothing is rendered here, so no styles are needed.
			plugins: [storyComponents(), ...bundling.plugins, svelte({ emitCss: false })],
			// The folder of the bundle has no packages.
			ssr: { noExternal: true },
			build: {
				ssr: file,
				outDir,
				sourcemap: true,
				rolldownOptions: {
					// Code that nothing uses may throw an error too.
					treeshake: false,
					// One file: the folder is gone when the story imports a part of itself later.
					output: {
						entryFileNames: 'entry.mjs',
						codeSplitting: false,
						sourcemapExcludeSources: true
					}
				}
			}
		});
		return await import(pathToFileURL(join(outDir, 'entry.mjs')).href);
	} finally {
		rmSync(outDir, { recursive: true });
	}
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
		const absent = missingParts(modules.definition);
		if (absent.length > 0) throw problem(...absent);
		return modules;
	} catch (error) {
		throw await codeFault(error);
	}
}
