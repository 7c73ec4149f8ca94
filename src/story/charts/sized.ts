import type { Drawing, SizeClass } from '$lib/drawing/drawing-types';
import type { Block, PlotMark } from '$lib/marks';

const SMALLEST: SizeClass = { width: 288, height: 272, compact: true, small: 12 };

/** A mark whose labels depend on the size of the drawing. */
export const sized = (mark: (size: SizeClass) => PlotMark): PlotMark => ({
	...mark(SMALLEST),
	piece: (context) => mark(context.size).piece(context)
});

/** A mark that compact drawings have no room for. */
export const unlessCompact = (mark: PlotMark): PlotMark => ({
	...mark,
	piece: (context) => (context.size.compact ? {} : mark.piece(context))
});

/** Readers pick a data point by its height in the drawing. */
export const PICKED_BY_HEIGHT: PlotMark = {
	key: '',
	extent: { x: [], y: [] },
	piece: () => ({}),
	plot: { by: 'y' }
};

/**
 * A block that fills the drawing, where marks have places of their own and no axes.
 * @param draw what is drawn in the smallest size of a class
 */
export const wholeDrawing = (
	sheets: Block['sheets'],
	draw: (size: SizeClass) => Partial<Drawing>
): Block => ({
	sheets,
	marks: [PICKED_BY_HEIGHT],
	room: () => ({ least: 0, grow: 1 }),
	draw: ({ size }) => ({
		edges: [
			['b', 0, 0],
			['b', 0, 0],
			['b', 1, 0],
			['b', 1, 0]
		],
		...draw(size)
	})
});
