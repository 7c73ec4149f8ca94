import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const PACKAGES = 'node_modules/@fontsource-variable';

/** The project's variable fonts, as published in their packages. */
export const SANS_FILE = `${PACKAGES}/public-sans/files/public-sans-latin-wght-normal.woff2`;
export const SERIF_FILE = `${PACKAGES}/newsreader/files/newsreader-latin-wght-normal.woff2`;

/** Printable ASCII, and the other characters in the text of the site and of its readers. */
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const BESIDE = '\u00a0©«°±·»¼½¾×÷áéíñóúüÁÉÍÑÓÚÜ–—‘’“”†•…‹›−';

/** The characters that fonts are subset to by default. */
export const LETTERS = ASCII + BESIDE;

/** The font of charts, subset to the given characters and to the weights in use. */
export async function chartFont(letters = LETTERS): Promise<Uint8Array<ArrayBuffer>> {
	const font = await subsetFont(readFileSync(SANS_FILE), letters, {
		targetFormat: 'woff2',
		variationAxes: { wght: { min: 400, max: 650 } }
	});
	return new Uint8Array(font);
}

/** The font of charts at one weight, subset to the given characters, without alternate glyphs. */
export async function plainChartFont(
	letters: string,
	weight: number
): Promise<Uint8Array<ArrayBuffer>> {
	const font = await subsetFont(readFileSync(SANS_FILE), letters, {
		targetFormat: 'woff2',
		variationAxes: { wght: weight },
		noLayoutClosure: true
	});
	return new Uint8Array(font);
}

/** The font of text and titles, subset to the given characters, at its only weight. */
export async function titleFont(letters = LETTERS): Promise<Uint8Array<ArrayBuffer>> {
	const font = await subsetFont(readFileSync(SERIF_FILE), letters, {
		targetFormat: 'woff2',
		variationAxes: { wght: 400 }
	});
	return new Uint8Array(font);
}

/** A font as the `src` of a `@font-face` rule, to embed in an SVG. */
export const inlinedFont = (font: Uint8Array): string =>
	`url(data:font/woff2;base64,${Buffer.from(font).toString('base64')}) format('woff2')`;

/** The fonts of pages with prose, by file name. */
export const siteFonts = async (): Promise<Record<string, Uint8Array>> => ({
	'newsreader.woff2': await titleFont(),
	'public-sans.woff2': await chartFont()
});
