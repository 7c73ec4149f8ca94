import { build } from 'vite';
import { bundling } from './bundling.mjs';
import { componentBuild } from './component-build.mjs';
import { stop } from './install.mjs';
import { LICENCES } from './licences.mjs';

/** @typedef {Awaited<ReturnType<typeof build>>} Built */

const filesOf = (/** @type {Built} */ built) =>
	[built].flat().flatMap((each) => ('output' in each ? each.output : []));

const assetsIn = (/** @type {Built} */ built, /** @type {string} */ ending) =>
	filesOf(built)
		.flatMap((file) =>
			file.type === 'asset' && file.fileName.endsWith(ending) ? [String(file.source)] : []
		)
		.join('');

/** The style sheets of a build as one text. */
export const stylesIn = (/** @type {Built} */ built) => assetsIn(built, '.css');

/**
 * Bundles a module and its imports, also those that it imports later, into one classic script for a
 * page that is a single file, and their styles with the fonts inlined.
 * @param {string} entry
 * @returns {Promise<{ script: string, style: string, licences: string }>} `licences` is Vite's list of
 * the packages in the script
 */
export async function singleScript(entry) {
	const built = await build({
		...componentBuild(),
		build: {
			...bundling.build,
			write: false,
			cssCodeSplit: false,
			modulePreload: false,
			assetsInlineLimit: Number.MAX_SAFE_INTEGER,
			license: { fileName: `single${LICENCES}` },
			rolldownOptions: {
				...bundling.build.rolldownOptions,
				input: entry,
				output: { format: 'iife', codeSplitting: false }
			}
		}
	});
	const [script, ...more] = filesOf(built).filter(({ type }) => type === 'chunk');
	if (script?.type !== 'chunk' || more.length > 0) stop('The one file needs one script.');
	return { script: script.code, style: stylesIn(built), licences: assetsIn(built, LICENCES) };
}

/** Escapes `</`, which could end the script or style element that a text is in. */
export const closed = (/** @type {string} */ text) => text.replaceAll('</', '<\\/');

/** The fonts of a single file are in it, so that it need not do without one that is late. */
export const withFontsInside = (/** @type {string} */ style) =>
	style.replaceAll('font-display:optional', 'font-display:block');
