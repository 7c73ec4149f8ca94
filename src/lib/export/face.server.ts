import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const FACES = 'node_modules/@fontsource-variable';

/** The variable faces of the house, as their packages bring them. */
export const SANS_FILE = `${FACES}/public-sans/files/public-sans-latin-wght-normal.woff2`;
export const SERIF_FILE = `${FACES}/newsreader/files/newsreader-latin-wght-normal.woff2`;

/** Printable ASCII, and what the charts' words and a reader's own text hold beside it. */
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const BESIDE = '\u00a0©«°±·»¼½¾×÷áéíñóúüÁÉÍÑÓÚÜ–—‘’“”†•…‹›−';

/** The letters of English and of charts. */
export const LETTERS = ASCII + BESIDE;

/** The face of charts, cut to the given letters, and to the weights in use. */
export async function chartFace(letters = LETTERS): Promise<Uint8Array<ArrayBuffer>> {
	const face = await subsetFont(readFileSync(SANS_FILE), letters, {
		targetFormat: 'woff2',
		variationAxes: { wght: { min: 400, max: 650 } }
	});
	return new Uint8Array(face);
}

/** The face of titles, cut to the given letters, at its one weight. */
export async function titleFace(letters: string): Promise<Uint8Array<ArrayBuffer>> {
	const face = await subsetFont(readFileSync(SERIF_FILE), letters, {
		targetFormat: 'woff2',
		variationAxes: { wght: 400 }
	});
	return new Uint8Array(face);
}
