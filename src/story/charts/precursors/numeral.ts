import type { TextLine } from '$lib/chart/place-annotations';
import type { GlyphMark } from '$lib/drawing/drawing-types';
import { pixels, plus, type Height } from '$lib/drawing/height';
import outlines from './numerals.json';

/** From one digit to the next, and what is free left of the first one, in thousandths of their height. */
const [PITCH, LEFT] = [800, 52];

/** The width of a numeral, in pixels. */
export const widthOf = (value: number, height: number): number =>
	(String(value).length * PITCH * height) / 1000;

export const soft = (text: string): TextLine => ({ text, tone: 'soft' });
export const bold = (text: string): TextLine => ({ text, bold: true });

/** A place that is so many pixels from the left edge, and so far down the drawing. */
export const placeOf = (x: number, [share, y]: Height) =>
	({ at: [0, share], by: [x, y], anchors: 'bb' }) as const;

/**
 * A number that nobody counted: the outlines of Newsreader’s digits, hatched and never solid.
 * @param x of its left edge, in pixels
 * @param middle how far down the drawing its middle is
 */
export function numeral(
	key: string,
	value: number,
	[x, middle]: readonly [number, Height],
	height: number,
	tone: 'slate' | 'accent'
): GlyphMark {
	const width = height > 60 ? 2.2 : 1.2;
	const scaled = (digit: string, i: number) =>
		(outlines[Number(digit)] ?? '').replaceAll(
			/(-?\d+) (-?\d+)/g,
			(_, right: string, down: string) =>
				[Number(right) + i * PITCH - LEFT, Number(down)]
					.map((place) => Math.round((place * height) / 500) / 2)
					.join(' ')
		);
	return {
		type: 'glyph',
		key: `numeral ${key}`,
		...placeOf(x + width / 2, plus(middle, pixels(-height / 2))),
		d: Array.from(String(value), scaled).join(''),
		style: {
			fill: `hatch-${tone}`,
			stroke: tone === 'accent' ? 'var(--accent)' : 'var(--ink)',
			'stroke-width': width,
			'stroke-linejoin': 'round'
		}
	};
}
