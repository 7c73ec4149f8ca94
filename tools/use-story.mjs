import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer } from 'vite';
import { bundling } from './bundling.mjs';
import { STORY } from './folders.mjs';

/**
 * Imports modules as the site does: with aliases, TypeScript, Svelte and Vite's `import.meta`.
 * @template T
 * @param {readonly string[]} files their paths in the project, without `.ts`
 * @param {(modules: unknown[]) => T} use
 * @returns {Promise<T>}
 */
export async function useModules(files, use) {
	const cacheDir = mkdtempSync(join(tmpdir(), 'story-'));
	const server = await createServer({
		...bundling,
		configFile: false,
		plugins: [svelte()],
		appType: 'custom',
		logLevel: 'error',
		// Two commands at once would overwrite each other's prebundled packages.
		cacheDir,
		optimizeDeps: { noDiscovery: true },
		server: { middlewareMode: true, hmr: false, watch: null, ws: false }
	});
	try {
		return use(await Promise.all(files.map((file) => server.ssrLoadModule(`/${file}.ts`))));
	} finally {
		await server.close();
		rmSync(cacheDir, { recursive: true, force: true });
	}
}

/**
 * Imports the story, and modules that read it.
 * @template T
 * @param {(modules: {
 *   story: typeof import('../src/story/story'),
 *   kept: typeof import('../src/lib/model/kept'),
 *   outline: typeof import('../src/lib/model/outline'),
 *   release: typeof import('../src/lib/model/release')
 * }) => T} use
 */
export function useStory(use) {
	const model = ['kept', 'outline', 'release'].map((name) => `src/lib/model/${name}`);
	return useModules([`${STORY}/story`, ...model], ([story, kept, outline, release]) => {
		const modules = /** @type {unknown} */ ({ story, kept, outline, release });
		return use(/** @type {Parameters<typeof use>[0]} */ (modules));
	});
}
