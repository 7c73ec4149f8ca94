import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The placeholder in Toolbar.svelte for a link to a file that is made after the build. */
const UNMADE = /hidden(?:="")? data-when-made="([^"]*)"/g;

/**
 * Turns the placeholders for a file into links to it, in every page of a build.
 * @param {string} folder the build
 * @param {string} file its name
 * @returns {number} the number of pages changed
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
