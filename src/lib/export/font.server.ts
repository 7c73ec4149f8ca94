import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { LETTERS } from '../data/letters';

const PACKAGES = 'node_modules/@fontsource-variable';

/** The project's variable fonts, as published in their packages. */
export const SANS_FILE = `${PACKAGES}/public-sans/files/public-sans-latin-wght-normal.woff2`;
export const SERIF_FILE = `${PACKAGES}/newsreader/files/newsreader-latin-wght-normal.woff2`;

/**
 * The features that fonts keep: what browsers use by default, and in charts the digits of equal
 * width. The glyphs of other features, such as fractions, are left out, and so are the letters that
 * a few languages draw in a form of their own (`locl`).
 */
const TEXT = ['kern', 'liga', 'calt'];
const CHART = [...TEXT, 'tnum'];

async function subset(
	file: string,
	letters: string,
	wght: number | { min: number; max: number },
	keepFeatures: readonly string[]
): Promise<Uint8Array<ArrayBuffer>> {
	const subset = await subsetFont(readFileSync(file), letters, {
		targetFormat: 'woff2',
		variationAxes: { wght },
		keepFeatures,
		// Only programs that list the styles of a font read this table.
		dropTables: ['STAT']
	});
	return new Uint8Array(subset);
}

/** The font of charts, subset to the given characters and to the weights in use. */
export const chartFont = (letters = LETTERS) =>
	subset(SANS_FILE, letters, { min: 400, max: 650 }, CHART);

/** The font of charts at one weight, subset to the given characters, with kerning alone. */
export const plainChartFont = (letters: string, weight: number) =>
	subset(SANS_FILE, letters, weight, ['kern']);

/** The font of text and titles, subset to the given characters, at its only weight. */
export const titleFont = (letters = LETTERS) => subset(SERIF_FILE, letters, 400, TEXT);

/** The `src` of a `@font-face` rule that contains the font, for an SVG. */
export const inlinedFont = (font: Uint8Array): string =>
	`url(data:font/woff2;base64,${Buffer.from(font).toString('base64')}) format('woff2')`;

/** The fonts of pages with prose, by file name. */
export const siteFonts = async (): Promise<Record<string, Uint8Array>> => ({
	'newsreader.woff2': await titleFont(),
	'public-sans.woff2': await chartFont()
});
