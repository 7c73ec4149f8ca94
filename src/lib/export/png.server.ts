import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import subsetFont from 'subset-font';
import { LETTERS } from '../data/letters';
import { SANS_FILE, SERIF_FILE } from './font.server';
import { lettersOf } from './markup';
import { resolveTokens } from './tokens';

/** The family names inside the font files. */
export const SERIF = 'Newsreader 16pt 16pt';
export const SANS = 'Public Sans Thin';

/** Charts are set in the sans, regular and bold; titles in the serif. */
const FONTS = [
	{ file: SERIF_FILE, weight: 400 },
	{ file: SANS_FILE, weight: 400 },
	{ file: SANS_FILE, weight: 650 }
] as const;

/**
 * resvg reads neither WOFF2 nor variable fonts, so each font is subset to `LETTERS` at one weight,
 * once for all pictures.
 */
const fonts = Promise.all(
	FONTS.map(({ file, weight }) =>
		subsetFont(readFileSync(file), LETTERS, {
			targetFormat: 'truetype',
			variationAxes: { wght: weight }
		})
	)
);

const started = initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm')).catch(
	(error: unknown) => {
		// The development server runs this module again after a change, but resvg starts only once.
		if (!import.meta.env.DEV) throw error;
	}
);

/** Rewrites what resvg renders differently from a browser. */
function forResvg(svg: string): string {
	return (
		svg
			// resvg knows only weights in hundreds; of these fonts, the bold one is nearest to 700.
			.replaceAll('font-weight="650"', 'font-weight="700"')
			// resvg leaves `dx` out of the width of text that ends at a point, so the line runs past it.
			.replaceAll(/<tspan([^>]*) dx="[^"]*"([^>]*)>/g, '<tspan$1$2>\u00a0')
	);
}

/**
 * Renders an SVG as a PNG, in the project's fonts and light theme.
 * @param svg with a width and a height in pixels
 * @throws RangeError for a character that the font subsets lack
 */
export async function toPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
	const strange = lettersOf(svg).find((letter) => !LETTERS.includes(letter));
	if (strange) {
		throw new RangeError(
			`found “${strange}” in a picture, whose fonts lack it, expected the letters in formats.json`
		);
	}
	await started;
	const font = { fontBuffers: await fonts, defaultFontFamily: SANS };
	const png = new Resvg(forResvg(resolveTokens(svg)), { font }).render().asPng();
	return new Uint8Array(png);
}
