import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { bundling } from './bundling.mjs';
import { FONTS } from './folders.mjs';
import { fonts } from './fonts/story-fonts.mjs';

const MODULES = {
	files: resolve('src/lib/export/font.server.ts'),
	rules: resolve('src/lib/export/font-rules.ts')
};

/** The module with the addresses of the fonts, which pages preload. */
const ADDRESSES = 'virtual:site-fonts';

/**
 * A Vite plugin that writes the fonts of the pages, subset to the characters and weights in use, to
 * files that style sheets can import.
 * @returns {import('vite').Plugin}
 */
export function siteFonts() {
	let addresses = '';
	return {
		name: 'site-fonts',
		async configResolved() {
			/** @type {{ module: typeof import('../src/lib/export/font.server') }} */
			const { module } = await runnerImport(MODULES.files, {
				...bundling,
				logLevel: 'error'
			});
			mkdirSync(FONTS, { recursive: true });
			for (const [file, font] of Object.entries(await module.siteFonts()))
				writeFileSync(join(FONTS, file), font);
			/** @type {{ module: typeof import('../src/lib/export/font-rules') }} */
			const { module: rules } = await runnerImport(MODULES.rules, { logLevel: 'error' });
			addresses = addressesOf(rules.fontFileName);
		},
		resolveId: (id) => (id === ADDRESSES ? `\0${ADDRESSES}` : undefined),
		load: (id) => (id === `\0${ADDRESSES}` ? addresses : undefined)
	};
}

/**
 * The source of the module with the addresses.
 * @param {typeof import('../src/lib/export/font-rules').fontFileName} nameOf
 */
function addressesOf(nameOf) {
	const names = [fonts.text, fonts.charts].map((font) =>
		font.files.map((file) => nameOf(font, file))
	);
	const [serif, sans] = names.map(([first = '']) => first);
	const more = [...new Set(names.flatMap(([, ...others]) => others))];
	const imported = [serif, sans, ...more].map(
		(name, i) => `import font${i} from '$fonts/${name}.woff2?url';`
	);
	const exported = `export const serif = font0, sans = font1, more = [${more.map((_, i) => `font${i + 2}`).join()}];`;
	return [...imported, exported].join('\n');
}
