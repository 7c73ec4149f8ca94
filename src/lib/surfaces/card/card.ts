import { wrap } from '../../charts/wrap';
import { charts } from '../../charts/words';
import { drawingOf } from '../../export/drawing.server';
import { SERIF } from '../../export/png.server';
import type { LoadedStory } from '../../story/load';
import { CARD } from './size';

/** What the card shows of the story: what its second scene opens with. */
const SHOWN = { chart: 'dots', state: 'two-thirds' } as const;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The card in words, for those who hear it. */
export function cardAlt({ story, tables }: LoadedStory): string {
	const { chart, state } = SHOWN;
	return `${story.title}: ${story.subject}. ${charts[chart]?.describe(tables, state) ?? ''}`;
}

/** Lines of one text under each other, from its left edge down. */
const lines = (text: string, characters: number, x: number, y: number, size: number) =>
	wrap(text, characters)
		.map((line, i) => `<tspan x="${x}" y="${y + i * size * 1.22}">${escape(line)}</tspan>`)
		.join('');

/** The story's own card, as an SVG: its title, what it is about, and one of its charts. */
export function cardSvg({ story, tables }: LoadedStory): string {
	const { chart, state } = SHOWN;
	const drawing = drawingOf(tables, chart, state, { width: 450, height: 350 }, 1.36);
	const unit = `U.S. overdose deaths, ${charts[chart]?.subtitle(tables, state) ?? ''}`;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">` +
		`<rect width="${CARD.width}" height="${CARD.height}" fill="var(--paper)"/>` +
		`<g font-family="${SERIF}" fill="var(--ink)">` +
		`<text x="60" y="160" font-size="104">${escape(story.title)}</text>` +
		`<text font-size="40">${lines(story.subject, 22, 64, 252, 40)}</text></g>` +
		`<text font-size="22" fill="var(--soft)">${lines(unit, 24, 64, 508, 22)}</text>` +
		drawing.replace('<svg', '<svg x="536" y="88"') +
		'</svg>'
	);
}
