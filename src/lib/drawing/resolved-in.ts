import { scaleLinear } from 'd3-scale';
import { boxOf } from '../chart/box';
import type { DrawingSize } from '../chart/chart-types';
import type { Drawing } from './drawing-types';
import { layoutOf } from './layout';
import { placeOf } from './place';
import { resolve, type ResolvedDrawing } from './resolve';

/** A drawing in a size. */
export function resolvedIn(drawing: Drawing, size: DrawingSize): ResolvedDrawing {
	const box = boxOf(size);
	const { xDomain, yDomain, edges } = layoutOf(drawing, box);
	const [left, top, right, bottom] = edges;
	const x = scaleLinear().domain(xDomain).range([left, right]);
	const y = scaleLinear().domain(yDomain).range([bottom, top]);
	return resolve(drawing, placeOf(drawing, box, x, y));
}
