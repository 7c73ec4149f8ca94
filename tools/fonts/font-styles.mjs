import { resolve } from 'node:path';
import { normalizePath, runnerImport } from 'vite';
import { root } from '../install.mjs';
import { styleFile } from '../style-file.mjs';
import { fonts, widths } from './story-fonts.mjs';

const idOf = (/** @type {string} */ file) => normalizePath(resolve(root, file));

const MODULE = idOf('src/lib/export/font-rules.ts');
const FAMILIES = idOf('src/app.css');
const FILES = idOf('src/fonts.css');
const PAPER = idOf('src/lib/views/paper.css');
const WIDTHS = idOf('src/lib/chart/glyph-widths.json');

/** The fonts in the sources of the style sheets. */
const SANS = "'Public Sans Variable'";

const { text, charts } = fonts;
const hasFamilies = Boolean(text.fallback ?? charts.fallback);
const hasFiles = hasFamilies || [text, charts].some(({ files }) => files.length > 1);

/**
 * A Vite plugin that names the fonts of the story in the style sheets of its pages, and gives charts the
 * widths of their letters. A story that has the usual fonts and letters has the files as they are.
 * @returns {import('vite').Plugin}
 */
export function fontStyles() {
	/** @type {typeof import('../../src/lib/export/font-rules') | undefined} */
	let rules;
	return {
		name: 'font-styles',
		enforce: 'pre',
		async configResolved() {
			if (hasFiles) ({ module: rules } = await runnerImport(MODULE, { logLevel: 'error' }));
		},
		load: (id) => (widths && id === WIDTHS ? JSON.stringify(widths) : undefined),
		transform(css, id) {
			const file = styleFile(id);
			// In development, a font may come too late for a page, which would do without it.
			if (file === FILES && this.environment.mode === 'dev')
				return (rules?.siteRules(fonts) ?? css).replaceAll('optional', 'block');
			if (!rules) return;
			if (file === FILES) return rules.siteRules(fonts);
			if (file === FAMILIES && hasFamilies) return `${css}\n${rules.familyRules(fonts)}\n`;
			if (file === PAPER) return css.replaceAll(SANS, `'${rules.webFamily(charts)}'`);
		}
	};
}
