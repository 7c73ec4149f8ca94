import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { classicScript } from './classic-script.mjs';
import { keptFiles } from './offline/files.mjs';
import { story } from './story.mjs';

const WORKER = fileURLToPath(new URL('../src/lib/offline/worker/worker.ts', import.meta.url));

/**
 * Writes the service worker that precaches the story and the talk into a build that has all of its
 * pages: the list of files is read from them. SvelteKit's own service worker does not fit. It lists
 * the files of a client, which no page here has, and all pages, most of them charts and embeds.
 * @param {string} folder the build
 * @param {URL} address the site's public address
 */
export async function writeServiceWorker(folder, address) {
	const files = keptFiles(folder, address.pathname.replace(/\/$/, ''));
	const { code } = await classicScript(WORKER);
	const hash = createHash('sha256').update(JSON.stringify(files)).update(code).digest('hex');
	const kept = { slug: story.slug, version: hash.slice(0, 16), files };
	writeFileSync(
		join(folder, 'service-worker.js'),
		`const KEPT=${JSON.stringify(kept)};\n${code}\n`
	);
}
