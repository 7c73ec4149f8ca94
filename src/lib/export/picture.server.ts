import type { Chart, Tables } from '../chart/chart-types';
import { drawingOf } from './drawing.server';
import { familyName, familyStack } from './font-rules';
import { chartFont, inlinedFont, titleFont } from './font.server';
import { escapeMarkup, lettersOf } from './markup';
import { PICTURE } from './picture-size';
import { SANS, SERIF, toPng } from './png.server';
import { lead, textLines } from './text-lines';
import { resolveTokens } from './tokens';

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

/** The text goes beside the drawing, which keeps the proportions that it is laid out for. */
const WORDS = { x: 48, top: 44, width: 372 } as const;
const DRAWN = { x: 448, y: 36, size: { width: 440, height: 350 }, scale: 1.6 } as const;
const FOOT = 582;

/** How many characters fit beside the drawing. The serif is narrower than the sans. */
const fitting = (size: number, width: number) => Math.floor(WORDS.width / (size * width));

/** A title takes the largest size at which it fits in six lines. */
const TITLE_SIZES = [42, 38, 34] as const;
const MOST_LINES = 6;

/** The finding in the serif, and the baseline of its last line. */
function titleOf(headline: string, { serif }: Families): { svg: string; bottom: number } {
	const setIn = (size: number) => {
		const y = WORDS.top + size * 0.8;
		const characters = fitting(size, 0.48 * STORY_FONTS.text.width);
		return { size, y, ...textLines(headline, { characters, x: WORDS.x, y, size }) };
	};
	const sizes = TITLE_SIZES.map(setIn);
	const { size, svg, count, y } =
		sizes.find(({ count }) => count <= MOST_LINES) ?? setIn(TITLE_SIZES[2]);
	return {
		svg: `<text font-family="${serif}" font-size="${size}" fill="var(--ink)">${svg}</text>`,
		bottom: y + (count - 1) * lead(size)
	};
}

/** The text beside the drawing: finding and subtitle above, source and site name below. */
function wordsOf({ headline, subtitle, source, name }: Picture, families: Families): string {
	const size = 22;
	const characters = fitting(size, 0.52 * STORY_FONTS.charts.width);
	const block = (text: string, y: number) => textLines(text, { characters, x: WORDS.x, y, size });
	const title = titleOf(headline, families);
	const sources = block(source, 0).count;
	const above = block(subtitle, title.bottom + 44);
	const below = block(source, FOOT - 46 - (sources - 1) * lead(size));
	return (
		title.svg +
		`<text font-size="${size}" fill="var(--soft)">${above.svg}${below.svg}</text>` +
		`<text x="${WORDS.x}" y="${FOOT}" font-family="${families.serif}" font-size="34" fill="var(--ink)">${escapeMarkup(name)}</text>`
	);
}

function draw(tables: Tables, picture: Picture, families: Families): string {
	const { chart, state, headline, alt } = picture;
	const { width, height } = PICTURE;
	const drawing = drawingOf(tables, chart, state, DRAWN.size, DRAWN.scale);
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
		` role="img" aria-labelledby="title desc" font-family="${families.sans}">` +
		`<title id="title">${escapeMarkup(headline)}</title><desc id="desc">${escapeMarkup(alt)}</desc>` +
		`<rect width="${width}" height="${height}" fill="var(--paper)"/>` +
		wordsOf(picture, families) +
		drawing.replace('<svg', `<svg x="${DRAWN.x}" y="${DRAWN.y}"`) +
		'</svg>'
	);
}

/** A chart as a standalone SVG, with its text, colours and fonts inside. */
export async function pictureSvg(tables: Tables, picture: Picture): Promise<string> {
	const svg = draw(tables, picture, NAMED);
	const { headline, name } = picture;
	const [sans, serif] = await Promise.all([
		chartFont(lettersOf(svg).join('')),
		titleFont(headline + name)
	]);
	const rules =
		inlinedFont(sans, `font-family:${familyName(STORY_FONTS.charts)};font-weight:400 650`) +
		inlinedFont(serif, `font-family:${familyName(STORY_FONTS.text)}`);
	return resolveTokens(svg.replace('<rect', `<style>${rules}</style><rect`));
}

/** The same as a PNG, for programs without SVG support. */
export const picturePng = (tables: Tables, picture: Picture): Promise<Uint8Array<ArrayBuffer>> =>
	toPng(draw(tables, picture, { sans: SANS, serif: SERIF }));
