import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import subsetFont from 'subset-font';
import { LETTERS, SANS_FILE, SERIF_FILE } from './face.server';
import { lettersOf } from './markup';
import { resolveTokens } from './tokens';

/** The names that the font files give themselves. */
export const SERIF = 'Newsreader 16pt 16pt';
export const SANS = 'Public Sans Thin';

/** Charts are set in the sans, regular and bold; titles in the serif. */
const faces = [
	{ file: SERIF_FILE, weight: 400 },
	{ file: SANS_FILE, weight: 400 },
	{ file: SANS_FILE, weight: 650 }
] as const;

/** resvg reads no woff2 and no variable face: each is cut to our letters, at one weight, once for all pictures. */
const fonts = Promise.all(
	faces.map(({ file, weight }) =>
		subsetFont(readFileSync(file), LETTERS, {
			targetFormat: 'truetype',
			variationAxes: { wght: weight }
		})
	)
);

const started = initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'));

/** What resvg would take otherwise than a browser does, said in a way that both take alike. */
function forResvg(svg: string): string {
	return (
		svg
			// It knows the weights of hundreds alone; of the faces here, the bold one is the nearest to 700.
			.replaceAll('font-weight="650"', 'font-weight="700"')
			// It leaves such a gap out of the sum where a line ends at a point, and the line runs past it.
			.replaceAll(/<tspan([^>]*) dx="[^"]*"([^>]*)>/g, '<tspan$1$2>\u00a0')
	);
}

/**
 * Draws an SVG as a PNG, in the project's own faces and in its light theme.
 * @param svg with a width and a height in pixels
 * @throws RangeError for a letter that the faces are cut without, which would be missing from the picture
 */
export async function toPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
	const strange = lettersOf(svg).find((letter) => !LETTERS.includes(letter));
	if (strange)
		throw new RangeError(`the faces of pictures are cut without the letter “${strange}”`);
	await started;
	const font = { fontBuffers: await fonts, defaultFontFamily: SANS };
	const png = new Resvg(forResvg(resolveTokens(svg)), { font }).render().asPng();
	return new Uint8Array(png);
}
