import type { Drawing, SizeClass } from '$lib/drawing/drawing-types';
import type { Block, PlotMark } from '$lib/marks';

/** What a block without axes draws, in the smallest size of a class. */
type Draw = (
	size: SizeClass
) => Pick<Drawing, 'front'> & Partial<Pick<Drawing, 'cells' | 'labels'>>;

/** Readers pick a data point by its height in the drawing. */
const PICKED: PlotMark = {
	key: '',
	extent: { x: [], y: [] },
	piece: () => ({}),
	plot: { by: 'y' }
};

/** A block that fills the drawing, where marks have places of their own and no axes. */
export const wholeDrawing = (sheets: Block['sheets'], draw: Draw): Block => ({
	sheets,
	marks: [PICKED],
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
