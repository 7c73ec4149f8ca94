import { pitchTo, type TextLine } from '../chart/place-annotations';
import { tenth } from '../chart/tenth';
import type { Mark, TextMark } from './drawing-types';

/** Escapes text for SVG, between tags and in attributes. */
export const escape = (text: string | number): string =>
	String(text).replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * The content of a mark as SVG: the lines of a text, or nothing.
 * @param small the smallest font size of the drawing
 */
export function contentOf(mark: Mark, small: number): string {
	if (mark.type !== 'text') return '';
	const { lines, pitch } = mark;
	const [first] = lines;
	if (!first) return '';
	const size = sizeOf(mark, small);
	return lines
		.map((line, i) => lineOf(line, first, size, i === 0 ? 0 : tenth(pitchTo(line, size, pitch))))
		.join('');
}

/** The font size of a text in pixels. On slides, the smallest size is larger. */
export const sizeOf = ({ size = 13 }: Pick<TextMark, 'size'>, small: number): number =>
	size === 'small' ? small : Math.max(size, small);

/**
 * The attributes that the first line gives to all of a text.
 * @param fontSize of the text, for a line without its own
 */
export function lineAttributes({ tone = 'ink', bold, size }: TextLine, fontSize: number) {
	return {
		fill: `var(--${tone})`,
		'font-size': size ?? fontSize,
		...(bold ? { 'font-weight': 650 } : {})
	};
}

/**
 * The markup of a line: its lead, its text, what is struck, and what follows. A line after the first one
 * is an element of its own, with the attributes that differ from those of the first.
 */
function lineOf(line: TextLine, first: TextLine, size: number, dy: number): string {
	const { text, tone = 'ink', bold, lead, more, struck } = line;
	const own = {
		...(tone === (first.tone ?? 'ink') ? {} : { fill: `var(--${tone})` }),
		...(line.size === first.size ? {} : { 'font-size': line.size ?? size }),
		...(!bold === !first.bold ? {} : { 'font-weight': bold ? 650 : 400 })
	};
	const soft = { fill: 'var(--soft)', 'font-weight': 400 };
	const attributes = (all: Readonly<Record<string, string | number | undefined>>) =>
		Object.entries(all)
			.map(([name, value]) => ` ${name}="${value}"`)
			.join('');
	const place = dy === 0 ? {} : { x: 0, dy };
	const before = lead ? `<tspan${attributes(soft)}>${escape(lead)}</tspan>` : '';
	const words = before + escape(text);
	return (
		(dy === 0 ? words : `<tspan${attributes({ ...place, ...own })}>${words}</tspan>`) +
		(struck
			? `<tspan${attributes({ ...own, 'text-decoration': 'line-through' })}>${escape(struck)}</tspan>`
			: '') +
		(more ? `<tspan${attributes({ dx: 5, ...soft })}>${escape(more)}</tspan>` : '')
	);
}
