import { wrap } from '../charts/wrap';
import { escapeMarkup } from './markup';

/** A text that is broken into lines, since SVG breaks none. */
export interface TextBlock {
	/** As the lines stand under each other. */
	svg: string;
	/** How many lines there are. */
	count: number;
}

/**
 * Lines of one text under each other.
 * @param characters how many fit into a line
 * @param x the left edge
 * @param y the base line of the first
 * @param size of the type; the lines are as far apart as it asks for
 */
export function textLines(
	text: string,
	{ characters, x, y, size }: { characters: number; x: number; y: number; size: number }
): TextBlock {
	const lines = wrap(text, characters);
	const svg = lines
		.map((line, i) => {
			const base = Math.round(y + i * lead(size));
			return `<tspan x="${x}" y="${base}">${escapeMarkup(line)}</tspan>`;
		})
		.join('');
	return { svg, count: lines.length };
}

/** From one base line to the next. */
export const lead = (size: number): number => size * 1.22;
