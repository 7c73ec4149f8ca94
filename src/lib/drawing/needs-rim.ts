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
import { spotsIn } from './label-dots';
import { numbersOf, pixelsOf } from './numbers';
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
function shapesOf(mark: Mark, drawn: ResolvedDrawing): Point[][] {
	const { drawing, place } = drawn;
	switch (mark.type) {
		case 'line':
		case 'area':
			return pixelsOf(mark, drawing, place, drawing.x);
		case 'path':
		case 'rect':
			return obstaclesIn(mark, drawing, place);
		case 'dot':
		case 'dots':
			return spotsIn(mark, drawn).flatMap(square);
		case 'glyph': {
			const most = Math.max(...(mark.d.match(/[\d.]+/g) ?? []).map(Number));
			const [x = 0, y = 0] = numbersOf(mark, drawing, place);
			return square({ x, y, r: most });
		}
		default:
			return [];
	}
}

/** The square around a circle, or around a shape of a size. */
const square = ({ x, y, r }: { x: number; y: number; r: number }): Point[][] =>
	outlinesOf([x - r, y - r, 2 * r, 2 * r]);

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
