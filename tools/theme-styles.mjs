import { resolve } from 'node:path';
import { normalizePath, runnerImport } from 'vite';
import { root } from './install.mjs';
import { story } from './story.mjs';
import { styleFile } from './style-file.mjs';

const MODULE = resolve(root, 'src/lib/chart/theme.ts');
const STYLES = normalizePath(resolve(root, 'src/app.css'));

/**
 * A Vite plugin that adds the colours of the story to the style sheet of all pages.
 * @returns {import('vite').Plugin}
 */
export function themeStyles() {
	return {
		name: 'theme-styles',
		enforce: 'pre',
		async transform(css, id) {
			if (styleFile(id) !== STYLES) return undefined;
			/** @type {{ module: typeof import('../src/lib/chart/theme') }} */
			const { module } = await runnerImport(MODULE, { logLevel: 'error' });
			const added = module.themeCss(story.theme ?? {});
			// An empty text would replace the style sheet.
			return added ? `${css}\n${added}\n` : undefined;
		}
	};
}
