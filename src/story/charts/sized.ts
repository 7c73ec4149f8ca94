import type { SizeClass } from '$lib/drawing/drawing-types';
import type { PlotMark } from '$lib/marks';

const SMALLEST: SizeClass = { width: 288, height: 272, compact: true, small: 12 };

/** A mark whose labels depend on the size of the drawing. */
export const sized = (mark: (size: SizeClass) => PlotMark): PlotMark => ({
	...mark(SMALLEST),
	piece: (context) => mark(context.size).piece(context)
});
