import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LICENCES } from './licences.mjs';
import { closed, singleScript, withFontsInside } from './single-script.mjs';

/** Where the page of a talk in one file finds its script and its styles. */
const PARTS = '.svelte-kit/talk-file';
/** The lists of packages from which `writeLicences` writes. */
const LISTS = '.svelte-kit/output/client/.vite';

/**
 * Builds the script and the styles of the talk in one file, which a page without siblings contains.
 * @param {string} entry the module that starts it
 */
export async function buildTalkFile(entry) {
	const { script, style, licences } = await singleScript(entry);
	for (const folder of [PARTS, LISTS]) mkdirSync(folder, { recursive: true });
	// A byte order mark has no glyph, and editors hide it.
	writeFileSync(join(PARTS, 'script.js'), closed(script).replaceAll('\ufeff', '\\ufeff'));
	writeFileSync(join(PARTS, 'style.css'), closed(withFontsInside(style)));
	writeFileSync(join(LISTS, `talk-file${LICENCES}`), licences);
}
