import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import m from '$messages/formats.json';

const FACES = 'node_modules/@fontsource-variable';

/** The project's variable fonts, as published in their packages. */
export const SANS_FILE = `${FACES}/public-sans/files/public-sans-latin-wght-normal.woff2`;
export const SERIF_FILE = `${FACES}/newsreader/files/newsreader-latin-wght-normal.woff2`;

/** Printable ASCII, and the signs in the text of charts and readers. */
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const SIGNS = '\u00a0©«°±·»¼½¾×÷–—‘’“”†•…‹›−';

/** The characters that fonts are subset to by default: these, and the letters of the locale. */
export const LETTERS = ASCII + SIGNS + m.letters;

/** The font of charts, subset to the given characters and to the weights in use. */
export async function chartFace(letters = LETTERS): Promise<Uint8Array<ArrayBuffer>> {
	const face = await subsetFont(readFileSync(SANS_FILE), letters, {
		targetFormat: 'woff2',
		variationAxes: { wght: { min: 400, max: 650 } }
	});
	return new Uint8Array(face);
}

/** The font of titles, subset to the given characters, at its only weight. */
export async function titleFace(letters: string): Promise<Uint8Array<ArrayBuffer>> {
	const face = await subsetFont(readFileSync(SERIF_FILE), letters, {
		targetFormat: 'woff2',
		variationAxes: { wght: 400 }
	});
	return new Uint8Array(face);
}
