import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { classicScript } from './classic-script.mjs';
import { keptFiles } from './offline/files.mjs';
import { story } from './story.mjs';

const scriptOf = async (/** @type {string} */ name) =>
	(
		await classicScript(
			fileURLToPath(new URL(`../src/lib/offline/worker/${name}.ts`, import.meta.url))
		)
	).code;

/**
 * Writes the service worker that caches the story and the talk into a build that has all of its
 * pages, since the list of files is read from them, and the one that takes its place when the site is
 * withdrawn. SvelteKit's own service worker does not fit. It lists
 * the files of a client, which no page here has, and all pages, most of them charts and embeds.
 * @param {string} folder the build
 * @param {URL} address the site's public address
 */
export async function writeServiceWorker(folder, address) {
	const files = keptFiles(folder, address.pathname.replace(/\/$/, ''));
	const code = await scriptOf('worker');
	const hash = createHash('sha256').update(JSON.stringify(files)).update(code).digest('hex');
	const write = (
		/** @type {string} */ file,
		/** @type {object} */ kept,
		/** @type {string} */ code
	) => writeFileSync(join(folder, file), `const KEPT=${JSON.stringify(kept)};\n${code}\n`);
	const { slug } = story;
	write('service-worker.js', { slug, version: hash.slice(0, 16), ...files }, code);
	write('withdraw.js', { slug }, await scriptOf('withdraw'));
}
