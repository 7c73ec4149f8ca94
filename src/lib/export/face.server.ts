import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const SANS =
	'node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2';

/** Printable ASCII, and what the charts' words and a reader's own text hold beside it. */
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const BESIDE = '  ©«°±·»¼½¾×÷áéíñóúüÁÉÍÑÓÚÜ–—‘’“”†•…‹›←→↓↑≈≤≥−';

/** The face of charts, cut to the letters of English and of charts, and to the weights in use. */
export async function chartFace(): Promise<Uint8Array<ArrayBuffer>> {
	const face = await subsetFont(readFileSync(SANS), ASCII + BESIDE, {
		targetFormat: 'woff2',
		variationAxes: { wght: { min: 400, max: 650 } }
	});
	return new Uint8Array(face);
}
