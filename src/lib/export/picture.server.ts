import type { Chart, Size, Tables } from '../chart/chart-types';
import { drawingOf } from './drawing.server';
import { familyName, familyStack } from './font-rules';
import { chartFont, inlinedFont, titleFont } from './font.server';
import { createOutliner } from './glyphs.server';
import { escapeMarkup, lettersOf } from './markup';
import { outlineText } from './outline-text.server';
import { DRAWN, PICTURE, PORTRAIT } from './picture-size';
import { SANS, SERIF, toPng } from './png.server';
import { lead, textLines } from './text-lines';
import { resolveThemes } from './tokens';

/** The content of a chart's picture. */
export interface Picture {
	chart: Chart;
	state: string;
	/** The finding, as the picture's title. */
	headline: string;
	subtitle: string;
	/** The alternative text. */
	alt: string;
	/** Who published the figures. */
	source: string;
	/** The site's name. */
	name: string;
}

/** The font families of a picture's text. */
interface Families {
	sans: string;
	serif: string;
}

/** With fallbacks for programs that ignore embedded fonts. */
const NAMED: Families = {
	sans: familyStack(STORY_FONTS.charts),
	serif: familyStack(STORY_FONTS.text)
};

/** Where the parts of a picture are, in pixels. */
interface Layout {
	page: Size;
	words: { x: number; top: number; width: number };
	/** A title takes the largest of these sizes at which it has no more lines than that. */
	titleSizes: readonly [...number[], smallest: number];
	mostLines: number;
	/** The sizes of the other texts, and of the name of the site. */
	text: number;
	name: number;
	/** The drawing keeps the proportions that it is laid out for. */
	drawn: { x: number; y: number; size: Size; scale: number };
	/** The baseline of the name of the site. */
	foot: number;
}

/** The text goes beside the drawing. */
const LANDSCAPE: Layout = {
	page: PICTURE,
	words: { x: 48, top: 44, width: 372 },
	titleSizes: [42, 38, 34],
	mostLines: 6,
	text: 22,
	name: 34,
	drawn: { x: 448, y: 36, ...DRAWN },
	foot: 582
};

/** The text goes above the drawing, and the source below it. */
const UPRIGHT: Layout = {
	page: PORTRAIT,
	words: { x: 60, top: 60, width: 960 },
	titleSizes: [76, 66, 58],
	mostLines: 3,
	text: 34,
	name: 48,
	drawn: { x: 48, y: 380, size: { width: 492, height: 400 }, scale: 2 },
	foot: 1302
};

/** How many characters fit in the width of the text. The serif is narrower than the sans. */
const fitting = ({ words }: Layout, size: number, width: number) =>
	Math.floor(words.width / (size * width));

/** The finding in the serif, and the baseline of its last line. */
function titleOf(headline: string, layout: Layout, { serif }: Families) {
	const { words, titleSizes, mostLines } = layout;
	const setIn = (size: number) => {
		const y = words.top + size * 0.8;
		const characters = fitting(layout, size, 0.48 * STORY_FONTS.text.width);
		return { size, y, ...textLines(headline, { characters, x: words.x, y, size }) };
	};
	const sizes = titleSizes.map(setIn);
	const { size, svg, count, y } =
		sizes.find(({ count }) => count <= mostLines) ?? setIn(titleSizes.at(-1) ?? 0);
	return {
		svg: `<text font-family="${serif}" font-size="${size}" fill="var(--ink)">${svg}</text>`,
		bottom: y + (count - 1) * lead(size)
	};
}

/** The text of a picture: finding and subtitle above, source and site name below. */
function wordsOf(picture: Picture, layout: Layout, families: Families): string {
	const { headline, subtitle, source, name } = picture;
	const { text: size, foot, words } = layout;
	const characters = fitting(layout, size, 0.52 * STORY_FONTS.charts.width);
	const block = (text: string, y: number) => textLines(text, { characters, x: words.x, y, size });
	const title = titleOf(headline, layout, families);
	const sources = block(source, 0).count;
	const above = block(subtitle, title.bottom + 2 * size);
	const below = block(source, foot - Math.round(1.35 * layout.name) - (sources - 1) * lead(size));
	return (
		title.svg +
		`<text font-size="${size}" fill="var(--soft)">${above.svg}${below.svg}</text>` +
		`<text x="${words.x}" y="${foot}" font-family="${families.serif}" font-size="${layout.name}" fill="var(--ink)">${escapeMarkup(name)}</text>`
	);
}

function draw(tables: Tables, picture: Picture, layout: Layout, families: Families): string {
	const { chart, state, headline, alt } = picture;
	const {
		page: { width, height },
		drawn
	} = layout;
	const drawing = drawingOf(tables, chart, state, drawn.size, drawn.scale);
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
		` role="img" aria-labelledby="title desc" font-family="${families.sans}">` +
		`<title id="title">${escapeMarkup(headline)}</title><desc id="desc">${escapeMarkup(alt)}</desc>` +
		`<rect width="${width}" height="${height}" fill="var(--paper)"/>` +
		wordsOf(picture, layout, families) +
		drawing.replace('<svg', `<svg x="${drawn.x}" y="${drawn.y}"`) +
		'</svg>'
	);
}

/** A chart as a standalone SVG, with its text, colours and fonts inside. */
export async function pictureSvg(tables: Tables, picture: Picture): Promise<string> {
	const svg = draw(tables, picture, LANDSCAPE, NAMED);
	const { headline, name } = picture;
	const [sans, serif] = await Promise.all([
		chartFont(lettersOf(svg).join('')),
		titleFont(headline + name)
	]);
	const rules =
		inlinedFont(sans, `font-family:${familyName(STORY_FONTS.charts)};font-weight:400 650`) +
		inlinedFont(serif, `font-family:${familyName(STORY_FONTS.text)}`);
	return resolveThemes(svg.replace('<rect', `<style>${rules}</style><rect`));
}

/**
 * The drawing of the picture alone, for print: with text as outlines, and without a ground.
 */
export async function outlinedSvg(
	tables: Tables,
	{ chart, state, headline, alt }: Picture
): Promise<string> {
	const drawing = drawingOf(tables, chart, state, DRAWN.size, DRAWN.scale);
	const outlined = outlineText(drawing, await createOutliner());
	const words = `<title id="title">${escapeMarkup(headline)}</title><desc id="desc">${escapeMarkup(alt)}</desc>`;
	return resolveThemes(outlined)
		.replace('<svg', '<svg role="img" aria-labelledby="title desc"')
		.replace('>', `>${words}`);
}

/** A chart as a PNG, for programs without SVG support. */
export const picturePng = (tables: Tables, picture: Picture): Promise<Uint8Array<ArrayBuffer>> =>
	toPng(draw(tables, picture, LANDSCAPE, { sans: SANS, serif: SERIF }));

/** The same in portrait, for the screens of phones. */
export const portraitPng = (tables: Tables, picture: Picture): Promise<Uint8Array<ArrayBuffer>> =>
	toPng(draw(tables, picture, UPRIGHT, { sans: SANS, serif: SERIF }));
