import {
	ASCENT,
	DESCENT,
	lineWidth,
	pitchTo,
	runsThrough,
	type Point,
	type Rect
} from '../chart/place-annotations';
import { sizeOf } from './content';
import type { Mark, TextMark } from './drawing-types';
import { DOT_EXTRAS, numbersOf, pixelsOf } from './numbers';
import { obstaclesIn, outlinesOf } from './obstacles';
import { LAYERS, type ResolvedDrawing } from './resolve';

/** How far a rim and half the stroke of a thin line reach, in pixels. */
const REACH = 2.5;

/** Letters may be higher than capitals, and lower than those of the usual text. */
const TALLER = 0.05;

/**
 * Whether a text has a mark behind it that its rim separates it from. Over paper alone a rim is not
 * visible, and costs a file much: a printed one has the outline of each letter again.
 */
export function needsRim(text: TextMark, drawn: ResolvedDrawing): boolean {
	const all = LAYERS.flatMap((layer) => drawn.layers[layer]);
	const behind = all.slice(0, all.indexOf(text)).filter(({ type }) => !type.startsWith('text'));
	const boxes = boxesOf(text, drawn);
	return behind.some((mark) => {
		const shapes = shapesOf(mark, drawn);
		return boxes.some((box) =>
			shapes.some((shape) => runsThrough(shape, box) || (isFilled(mark) && surrounds(shape, box)))
		);
	});
}

/** The boxes of the lines of a text, with the rim. */
function boxesOf(text: TextMark, { drawing, place }: ResolvedDrawing): Rect[] {
	const { anchor = 'start', lines, pitch } = text;
	const size = sizeOf(text, place.small);
	const [x = 0, y = 0] = numbersOf(text, drawing, place);
	let baseline = y;
	return lines.map((line, i) => {
		if (i > 0) baseline += pitchTo(line, size, pitch);
		const own = line.size ?? size;
		const width = lineWidth(line, own);
		const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
		return {
			left: left - REACH,
			right: left + width + REACH,
			top: baseline - (ASCENT + TALLER) * own - REACH,
			bottom: baseline + (DESCENT + TALLER) * own + REACH
		};
	});
}

/** The lines of a mark in pixels. */
function shapesOf(mark: Mark, { drawing, place }: ResolvedDrawing): Point[][] {
	switch (mark.type) {
		case 'line':
		case 'area':
			return pixelsOf(mark, drawing, place, drawing.x);
		case 'path':
		case 'rect':
			return obstaclesIn(mark, drawing, place);
		case 'dot': {
			const [x = 0, y = 0, r = 0] = numbersOf(mark, drawing, place);
			return squares([x, y], r);
		}
		case 'glyph': {
			const most = Math.max(...(mark.d.match(/[\d.]+/g) ?? []).map(Number));
			return squares(numbersOf(mark, drawing, place), most);
		}
		case 'dots': {
			const numbers = numbersOf(mark, drawing, place);
			const centres = numbers.length - DOT_EXTRAS;
			return squares(numbers.subarray(0, centres), (numbers[centres] ?? 0) / 2);
		}
		default:
			return [];
	}
}

/** Squares around points, which contain circles and shapes of a size. */
const squares = (centres: ArrayLike<number>, half: number): Point[][] =>
	outlinesOf(
		Array.from({ length: centres.length / 2 }, (_, i) => [
			(centres[2 * i] ?? 0) - half,
			(centres[2 * i + 1] ?? 0) - half,
			2 * half,
			2 * half
		]).flat()
	);

/** SVG fills a shape unless its style says otherwise. */
const isFilled = (mark: Mark): boolean => !('style' in mark) || mark.style.fill !== 'none';

/** Whether a box that no edge of a shape runs through is inside the shape. */
function surrounds(shape: readonly Point[], { left, top }: Rect): boolean {
	let isInside = false;
	for (let i = 0; i < shape.length; i += 1) {
		const [x1, y1] = shape[i] as Point;
		const [x2, y2] = shape.at(i - 1) as Point;
		if (y1 > top !== y2 > top && left < ((x2 - x1) * (top - y1)) / (y2 - y1) + x1) {
			isInside = !isInside;
		}
	}
	return isInside;
}
