import { LETTERS } from '../data/letters';
import { fontParts } from './font-parts';
import { fontFileName, rangeRule } from './font-rules';
import type { FontFile, StoryFont } from './font-types';
import { subset } from './subset.server';

/**
 * The features that fonts keep: what browsers use by default, and in charts the digits of equal
 * width. The glyphs of other features, such as fractions, are left out, and so are the letters that
 * a few languages draw in a form of their own (`locl`).
 */
const TEXT = ['kern', 'liga', 'calt'];
export const CHART = [...TEXT, 'tnum'];

/** A font for the web, made from one file of a published font. */
export interface WebFont {
	file: FontFile;
	font: Uint8Array<ArrayBuffer>;
	/** The `unicode-range` for the `@font-face` rule of the file, or "". */
	range: string;
}

/** Subsets each file of a font to the letters that are taken from it. */
const subsetsOf = (
	font: StoryFont,
	letters: string,
	wght: number | { min: number; max: number },
	keepFeatures: readonly string[]
): Promise<WebFont[]> =>
	Promise.all(
		fontParts(font, letters).map(async ({ file, letters }) => {
			const { bytes } = await subset(file.path, letters, {
				targetFormat: 'woff2',
				variationAxes: { wght },
				keepFeatures,
				// Only programs that list the styles of a font read this table.
				dropTables: ['STAT']
			});
			return {
				file,
				font: bytes,
				range: rangeRule(font, file, letters)
			};
		})
	);

/** The font of charts, subset to the given characters and to the weights in use. */
export const chartFont = (letters = LETTERS) =>
	subsetsOf(STORY_FONTS.charts, letters, { min: 400, max: 650 }, CHART);

/** The font of charts at one weight, subset to the given characters, with kerning alone. */
export const plainChartFont = (letters: string, weight: number) =>
	subsetsOf(STORY_FONTS.charts, letters, weight, ['kern']);

/** The font of text and titles, subset to the given characters, at its only weight. */
export const titleFont = (letters = LETTERS) => subsetsOf(STORY_FONTS.text, letters, 400, TEXT);

/**
 * The rules for a font that an SVG contains.
 * @param descriptors what the rules say beside the source and the letters, such as the family
 */
export const inlinedFont = (fonts: readonly WebFont[], descriptors: string): string =>
	fonts
		.map(
			({ font, range }) =>
				`@font-face{${descriptors};src:url(data:font/woff2;base64,${Buffer.from(font).toString('base64')}) format('woff2')${range}}`
		)
		.join('');

/** The family of the rules for paper. */
const PAPER = 'Paper';

/**
 * Rules that set the text of charts and controls in one font for each weight, inside the rules:
 * Chromium prints a variable font as shapes, which are larger and which programs draw less well.
 */
export async function paperRules(): Promise<string> {
	const rules = [400, 650].map(async (weight) =>
		inlinedFont(
			await subsetsOf(STORY_FONTS.charts, LETTERS, weight, CHART),
			`font-family:${PAPER};font-weight:${weight}`
		)
	);
	return `${(await Promise.all(rules)).join('')}html:root{--sans:${PAPER},var(--sans-fallback)}`;
}

/** The fonts of pages with prose, by file name. One font in both places has the weights of charts. */
export async function siteFonts(): Promise<Record<string, Uint8Array>> {
	const { text, charts } = STORY_FONTS;
	const named = (font: StoryFont, made: readonly WebFont[]) =>
		made.map(({ file, font: bytes }) => [`${fontFileName(font, file)}.woff2`, bytes] as const);
	return Object.fromEntries([
		...named(text, await titleFont()),
		...named(charts, await chartFont())
	]);
}
