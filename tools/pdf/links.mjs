import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../files-in.mjs';

/** The placeholder in Toolbar.svelte for a link to a file that is made after the build. */
const UNMADE = /hidden(?:="")? data-when-made="([^"]*)"/g;

/**
 * Turns the placeholders for a file into links to it, in every page of a build.
 * @param {string} folder the build
 * @param {string} file its name
 * @returns {number} the number of pages changed
 */
export function showLinks(folder, file) {
	const pages = filesIn(folder).filter((path) => path.endsWith('.html'));
	let changed = 0;
	for (const page of pages.map((path) => join(folder, path))) {
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
