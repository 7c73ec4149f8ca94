import { ASCENT, baselinesOf, DESCENT, lineWidth, type Rect } from '../chart/place-annotations';
import { textWidth } from '../chart/wrap';
import { sizeOf } from './content';
import { numbersOf } from './numbers';
import { LAYERS, type ResolvedDrawing } from './resolve';

/** A part of a mark, with the box that it fills in pixels. */
export interface Part extends Rect {
	key: string;
	text?: string;
}

const STARTS = { start: 0, middle: 0.5, end: 1 };

/** The boxes of all texts in a drawing, as wide as their characters. */
export function textBoxes({ layers, drawing, place }: ResolvedDrawing): Part[] {
	const box = (
		[key, text]: [string, string],
		[x, y]: [number, number],
		[width, height, size]: [number, number, number],
		anchor: keyof typeof STARTS
	): Part => {
		const left = x - width * STARTS[anchor];
		const [top, bottom] = [y - size * ASCENT, y + height + size * DESCENT];
		return { key, text, left, right: left + width, top, bottom };
	};
	return LAYERS.flatMap((layer) => layers[layer]).flatMap((mark): Part[] => {
		if (mark.type !== 'text' && mark.type !== 'texts') return [];
		const numbers = numbersOf(mark, drawing, place);
		const at = (i: number): [number, number] => [numbers[2 * i] ?? NaN, numbers[2 * i + 1] ?? NaN];
		if (mark.type === 'text') {
			const { lines, anchor = 'start', pitch } = mark;
			const size = sizeOf(mark, place.small);
			const width = Math.max(...lines.map((line) => lineWidth(line, line.size ?? size)));
			const text = lines
				.map(({ lead = '', text, struck = '', more = '' }) => lead + text + struck + more)
				.join(' ');
			const below = baselinesOf(lines, size, pitch);
			return [box([mark.key, text], at(0), [width, below, size], anchor)];
		}
		const size = Number(mark.style['font-size'] ?? 13);
		const bold = Number(mark.style['font-weight'] ?? 400) > 500;
		const anchor = (mark.style['text-anchor'] ?? 'start') as keyof typeof STARTS;
		return mark.texts.map((text, i) =>
			box([mark.key, text], at(i), [textWidth(text, size, bold), 0, size], anchor)
		);
	});
}

/** The parts that the edge of a drawing cuts off, by more than a pixel. */
export const cutOff = (parts: readonly Part[], { place }: ResolvedDrawing): Part[] =>
	parts.filter(
		({ left, top, right, bottom }) =>
			!(left > -1 && top > -1 && right < place.width + 1 && bottom < place.height + 1)
	);
