import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a page has in the place of a link to a file that is made after the build: Toolbar.svelte. */
const UNMADE = /hidden(?:="")? data-when-made="([^"]*)"/g;

/**
 * Turns what waits for a file into a link to it, in every page of a build.
 * @param {string} folder the build
 * @param {string} file the name of what has been made
 * @returns {number} how many pages link to it from now on
 */
export function showLinks(folder, file) {
	const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.html'))
		.map((path) => join(folder, path));
	let changed = 0;
	for (const page of pages) {
		const before = readFileSync(page, 'utf8');
		const after = before.replace(UNMADE, (unmade, /** @type {string} */ address) =>
			address.endsWith(`/${file}`) ? `href="${address}"` : unmade
		);
		if (after === before) continue;
		writeFileSync(page, after);
		changed += 1;
	}
	return changed;
}
