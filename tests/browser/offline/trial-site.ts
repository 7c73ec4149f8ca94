import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { bundling } from '../../../tools/bundling.mjs';
import { writeServiceWorker } from '../../../tools/offline.mjs';

const SCRIPT = '_app/immutable/entry/trial.a1.js';
const STYLES = '_app/immutable/assets/trial.a1.css';

/** Builds the script and the style sheet of trial sites into an empty folder. */
export async function buildTrial(folder: string): Promise<void> {
	await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		// Under a test runner, builds are development builds by default.
		define: { 'import.meta.env.DEV': 'false' },
		plugins: [...bundling.plugins, svelte()],
		resolve: bundling.resolve,
		build: {
			outDir: folder,
			emptyOutDir: false,
			rolldownOptions: {
				input: 'tests/browser/offline/trial.ts',
				output: { entryFileNames: SCRIPT, assetFileNames: STYLES }
			}
		}
	});
}

/**
 * Writes a minimal site with its service worker. Every page shows the version.
 * @param built the folder with the built script
 * @param base the base path, with a trailing slash
 */
export async function writeTrial(
	folder: string,
	built: string,
	base: string,
	version: string
): Promise<void> {
	const write = (path: string, content: string | Buffer) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	};
	const files = `v/${version}/`;
	const page = (title: string, head = '') =>
		`<!doctype html><html lang="en" data-files="${base}${files}"><meta charset="utf-8"><title>${title}</title>` +
		`<link rel="icon" href="${base}favicon.svg">${head}<h1>${title}, ${version}</h1></html>`;
	const live =
		`<link rel="stylesheet" href="${base}${STYLES}">` +
		`<script type="module" src="${base}${SCRIPT}"></script>`;
	for (const file of [SCRIPT, STYLES]) write(file, readFileSync(join(built, file)));
	write('favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
	const fetched = `${files}charts/tiles/lines.json`;
	write(fetched, JSON.stringify(version));
	write(`${files}charts/tiles/points.json`, JSON.stringify(version));
	write('index.html', page('Story', `<div data-fetches="${base}${fetched}"></div>`));
	write('data/index.html', page('Data'));
	write('present/index.html', page('Talk', live));
	write('404.html', page('Lost'));
	await writeServiceWorker(folder, new URL(base, 'http://localhost'));
}
