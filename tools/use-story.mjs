import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer } from 'vite';
import { bundling } from './bundling.mjs';
import { STORY } from './folders.mjs';

/**
 * Imports the story, and modules that read it, as the site does: with aliases, TypeScript and Svelte.
 * @template T
 * @param {(modules: {
 *   story: typeof import('../src/story/story'),
 *   kept: typeof import('../src/lib/model/kept'),
 *   outline: typeof import('../src/lib/model/outline'),
 *   release: typeof import('../src/lib/model/release')
 * }) => T} use
 * @returns {Promise<T>}
 */
export async function useStory(use) {
	const cacheDir = mkdtempSync(join(tmpdir(), 'story-'));
	const server = await createServer({
		...bundling,
		configFile: false,
		plugins: [...bundling.plugins, svelte()],
		appType: 'custom',
		logLevel: 'error',
		// Two commands at once would overwrite each other's prebundled packages.
		cacheDir,
		optimizeDeps: { noDiscovery: true },
		server: { middlewareMode: true, hmr: false, watch: null, ws: false }
	});
	const load = (/** @type {string} */ file) => server.ssrLoadModule(`/${file}.ts`);
	try {
		const story = await load(`${STORY}/story`);
		const [kept, outline, release] = await Promise.all(
			['kept', 'outline', 'release'].map((name) => load(`src/lib/model/${name}`))
		);
		const modules = /** @type {unknown} */ ({ story, kept, outline, release });
		return use(/** @type {Parameters<typeof use>[0]} */ (modules));
	} finally {
		await server.close();
		rmSync(cacheDir, { recursive: true, force: true });
	}
}
