import { chartOf, descriptionOf } from '../../chart/charts';
import { drawingOf } from '../../export/drawing.server';
import type { StoryFont } from '../../export/font-types';
import { SERIF } from '../../export/png.server';
import { lead, textLines } from '../../export/text-lines';
import type { LoadedStory } from '../../model/load';
import { fullTitle } from '../../model/outline';
import { CARD } from './size';

/** The card's alt text. */
export function cardAlt({ definition, story, tables }: LoadedStory): string {
	const { chart, state } = definition.card;
	const { alt } = descriptionOf(chartOf(definition.charts, chart), tables, state);
	return `${fullTitle(story)}. ${alt}`;
}

/** A text, wrapped into lines. */
const lines = (text: string, characters: number, y: number, size: number, { width }: StoryFont) =>
	textLines(text, { characters: Math.floor(characters / width), x: 64, y, size }).svg;

/** The sizes of the title, and how many characters of each fit beside the chart. */
const TITLE_SIZES = [
	[104, 9],
	[80, 12],
	[60, 16],
	[46, 21]
] as const;

/** The lowest baseline of the title or of the subject below it, which has two lines, in pixels. */
const LOWEST = 460;
const SUBJECT = 92 + lead(40);

/** The title takes the largest size at which it has room and no word is too long. */
function titleOf(
	title: string,
	subject: string,
	{ width }: StoryFont
): { svg: string; bottom: number } {
	const longest = Math.max(...title.split(' ').map((word) => word.length));
	const setIn = ([size, fitting]: (typeof TITLE_SIZES)[number]) => {
		const characters = Math.floor(fitting / width);
		const block = textLines(title, { characters, x: 60, y: 160, size });
		const bottom = 160 + (block.count - 1) * lead(size);
		return {
			svg: `<text font-size="${size}">${block.svg}</text>`,
			bottom,
			fits: bottom + (subject ? SUBJECT : 0) <= LOWEST && longest <= characters
		};
	};
	return TITLE_SIZES.map(setIn).find(({ fits }) => fits) ?? setIn(TITLE_SIZES[3]);
}

/** The story's card as an SVG: its title, its subject and one of its charts. */
export function cardSvg({ definition, story, tables }: LoadedStory): string {
	const { text, charts } = STORY_FONTS;
	const { state, counts } = definition.card;
	const chart = chartOf(definition.charts, definition.card.chart);
	const drawing = drawingOf(tables, chart, state, { width: 450, height: 350 }, 1.36);
	const { subtitle } = descriptionOf(chart, tables, state);
	const title = titleOf(story.title, story.subject, text);
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">` +
		`<rect width="${CARD.width}" height="${CARD.height}" fill="var(--paper)"/>` +
		`<g font-family="${SERIF}" fill="var(--ink)">` +
		title.svg +
		`<text font-size="40">${lines(story.subject, 22, title.bottom + 92, 40, text)}</text></g>` +
		`<text font-size="22" fill="var(--soft)">${lines(counts ? `${counts}, ${subtitle}` : subtitle, 24, 508, 22, charts)}</text>` +
		drawing.replace('<svg', '<svg x="536" y="88"') +
		'</svg>'
	);
}
