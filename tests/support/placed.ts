import { scaleLinear } from 'd3-scale';
import { boxOf } from '$lib/chart/box';
import type { Drawing } from '$lib/drawing/drawing-types';
import { edgesOf, placeOf, type Place } from '$lib/drawing/place';
import { resolve, type ResolvedDrawing } from '$lib/drawing/resolve';

/** A plot of 10 by 10 units in a drawing of 300 by 200 pixels: 20 and 15 pixels for each unit. */
export const drawingWith = (parts: Partial<Drawing> = {}): Drawing => ({
	x: [0, 10],
	y: [0, 10],
	edges: [
		['b', 0, 50],
		['b', 0, 20],
		['b', 1, -50],
		['b', 1, -30]
	],
	by: 'x',
	series: {},
	back: [],
	plot: [],
	front: [],
	labels: [],
	...parts
});

/** The place of a drawing in 300 by 200 pixels, or in another size. */
export function placed(drawing: Drawing = drawingWith(), width = 300, height = 200): Place {
	const box = boxOf({ width, height });
	const [left, top, right, bottom] = edgesOf(drawing, box);
	const x = scaleLinear().domain(drawing.x).range([left, right]);
	return placeOf(drawing, box, x, scaleLinear().domain(drawing.y).range([bottom, top]));
}

export const resolvedWith = (parts: Partial<Drawing> = {}): ResolvedDrawing => {
	const drawing = drawingWith(parts);
	return resolve(drawing, placed(drawing));
};
