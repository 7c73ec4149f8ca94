import { chartOf, descriptionOf } from '../../chart/charts';
import { drawingOf } from '../../export/drawing.server';
import type { StoryFont } from '../../export/font-types';
import { escapeMarkup } from '../../export/markup';
import { SERIF } from '../../export/png.server';
import { textLines } from '../../export/text-lines';
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

/** The story's card as an SVG: its title, its subject and one of its charts. */
export function cardSvg({ definition, story, tables }: LoadedStory): string {
	const { text, charts } = STORY_FONTS;
	const { state, counts } = definition.card;
	const chart = chartOf(definition.charts, definition.card.chart);
	const drawing = drawingOf(tables, chart, state, { width: 450, height: 350 }, 1.36);
	const unit = `${counts}, ${descriptionOf(chart, tables, state).subtitle}`;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">` +
		`<rect width="${CARD.width}" height="${CARD.height}" fill="var(--paper)"/>` +
		`<g font-family="${SERIF}" fill="var(--ink)">` +
		`<text x="60" y="160" font-size="104">${escapeMarkup(story.title)}</text>` +
		`<text font-size="40">${lines(story.subject, 22, 252, 40, text)}</text></g>` +
		`<text font-size="22" fill="var(--soft)">${lines(unit, 24, 508, 22, charts)}</text>` +
		drawing.replace('<svg', '<svg x="536" y="88"') +
		'</svg>'
	);
}
