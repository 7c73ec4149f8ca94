import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { writeServiceWorker } from '../../../tools/offline.mjs';

const SCRIPT = '_app/immutable/entry/trial.a1.js';
const STYLES = '_app/immutable/assets/trial.a1.css';

/** Builds the script of the pages of trial sites, and its style sheet, into an empty folder. */
export async function buildTrial(folder: string): Promise<void> {
	await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		// A test runner's builds are no others than those of a development server.
		define: { 'import.meta.env.DEV': 'false' },
		plugins: [svelte()],
		resolve: { alias: { $lib: resolve('src/lib') } },
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
 * Writes a site as small as it can be, of which every page says its version, with its worker.
 * @param built where the script of its pages was built
 * @param base the path that it lives below, with a slash at its end
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
	const page = (title: string, head = '') =>
		`<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>` +
		`<link rel="icon" href="${base}favicon.svg">${head}<h1>${title}, ${version}</h1></html>`;
	const live =
		`<link rel="stylesheet" href="${base}${STYLES}">` +
		`<script type="module" src="${base}${SCRIPT}"></script>`;
	for (const file of [SCRIPT, STYLES]) write(file, readFileSync(join(built, file)));
	write('favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
	write('charts/states/lines.json', JSON.stringify(version));
	write('index.html', page('Story'));
	write('present/index.html', page('Talk', live));
	write('404.html', page('Lost'));
	await writeServiceWorker(folder, new URL(base, 'http://localhost'));
}
