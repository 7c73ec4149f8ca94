import { wrap } from '../chart/wrap';
import { escapeMarkup } from './markup';

/** Text broken into lines, because SVG does not wrap it. */
export interface TextBlock {
	/** One `tspan` per line. */
	svg: string;
	/** How many lines there are. */
	count: number;
}

/**
 * Breaks a text into lines, one below the other.
 * @param characters how many fit on a line
 * @param x the left edge
 * @param y the baseline of the first line
 * @param size the font size, which also sets the line height
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

/** The distance from one baseline to the next. */
export const lead = (size: number): number => size * 1.22;
