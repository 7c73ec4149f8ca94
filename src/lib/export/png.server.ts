import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import subsetFont from 'subset-font';
import { resolveTokens } from './tokens';

const MODULES = 'node_modules';
const FACES = `${MODULES}/@fontsource-variable`;
const serif = `${FACES}/newsreader/files/newsreader-latin-wght-normal.woff2`;
const sans = `${FACES}/public-sans/files/public-sans-latin-wght-normal.woff2`;

/** The names that the font files give themselves. */
export const SERIF = 'Newsreader 16pt 16pt';
const SANS = 'Public Sans Thin';

/** Charts are set in the sans, regular and bold; titles in the serif. */
const faces = [
	{ file: serif, weight: 400 },
	{ file: sans, weight: 400 },
	{ file: sans, weight: 650 }
] as const;

/** resvg reads no woff2 and no variable face: each is cut to the letters that are used, at one weight. */
function fontsFor(text: string): Promise<Uint8Array[]> {
	return Promise.all(
		faces.map(({ file, weight }) =>
			subsetFont(readFileSync(file), text, {
				targetFormat: 'truetype',
				variationAxes: { wght: weight }
			})
		)
	);
}

const started = initWasm(readFileSync(`${MODULES}/@resvg/resvg-wasm/index_bg.wasm`));

/**
 * Draws an SVG as a PNG, in the project's own faces and in its light theme.
 * @param svg with a width and a height in pixels
 */
export async function toPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
	await started;
	const resolved = resolveTokens(svg);
	const fontBuffers = await fontsFor(resolved);
	const font = { fontBuffers, defaultFontFamily: SANS };
	return new Uint8Array(new Resvg(resolved, { font }).render().asPng());
}
