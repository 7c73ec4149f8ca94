import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { bundling } from './bundling.mjs';
import { FONTS } from './folders.mjs';

const MODULE = resolve('src/lib/export/font.server.ts');

/**
 * A Vite plugin that writes the fonts of the pages, subset to the characters and weights in use, to
 * files that style sheets can import.
 * @returns {import('vite').Plugin}
 */
export function siteFonts() {
	return {
		name: 'site-fonts',
		async configResolved() {
			/** @type {{ module: typeof import('../src/lib/export/font.server') }} */
			const { module } = await runnerImport(MODULE, {
				...bundling,
				logLevel: 'error'
			});
			mkdirSync(FONTS, { recursive: true });
			for (const [file, font] of Object.entries(await module.siteFonts()))
				writeFileSync(join(FONTS, file), font);
		}
	};
}
