import { describe, expect, it } from 'vitest';
import { drawingWith, placed } from '../../../tests/support/placed';
import type { Grid } from './drawing-types';
import { cellsIn, pitchOf, plotAt } from './place';

const grid: Grid = {
	...{ across: 3, down: 2, foot: 20, tallest: 0.675 },
	...{ x: [0, 12], y: [0, 50], inset: [5, 10, 5, 4] },
	tiles: [
		[0, 0],
		[2, 1]
	]
};
const tiled = drawingWith({ grid });

describe('edges', () => {
	it('are shares of the drawing and pixels', () => {
		expect(plotAt(placed()).edges).toEqual([50, 20, 250, 170]);
		expect(plotAt(placed(drawingWith(), 400, 300)).edges).toEqual([50, 20, 350, 270]);
	});

	it('leave a plot no higher than so many widths, in the middle of its room', () => {
		// 150 pixels of room, of which 75 are left.
		const [, top, , bottom] = plotAt(placed(drawingWith({ tallest: 0.25 }))).edges;
		expect([top, bottom]).toEqual([57.5, 132.5]);
		expect(plotAt(placed(drawingWith({ tallest: 1 }))).edges).toEqual([50, 20, 250, 170]);
	});

	it('may be columns and rows of the grid', () => {
		const edges = [
			['g', 1, 2],
			['g', 0, -4],
			['g', 2, 0],
			['g', 1, 0]
		] as const;
		expect(plotAt(placed(drawingWith({ grid, edges }))).edges).toEqual([102, 41, 200, 112.5]);
	});
});

describe('grid', () => {
	it('has tiles of equal width, no higher than so many widths, at the bottom', () => {
		const { width, height, top } = pitchOf(grid, { width: 300, height: 200 });
		expect([width, height, top]).toEqual([100, 67.5, 45]);
	});

	it('gives each tile a plot inside it, with its own scales', () => {
		const { edges, x, y } = plotAt(placed(tiled), 2);
		expect(edges).toEqual([200, 112.5, 300, 180]);
		expect([x(0), x(12), y(0), y(50)]).toEqual([205, 295, 176, 122.5]);
	});
});

describe('cells', () => {
	it('fit fixed numbers of columns and rows, and have a least size', () => {
		const cells = { across: 10, down: 10, reserve: 50, least: 4 };
		expect(cellsIn(cells, { width: 300, height: 200 }).cell).toBe(15);
		expect(cellsIn(cells, { width: 100, height: 200 }).cell).toBe(10);
		expect(cellsIn(cells, { width: 20, height: 20 }).cell).toBe(4);
	});
});

it('places nothing in plots and cells that a drawing does not have', () => {
	const { x, y } = plotAt(placed(), 3);
	expect([x(1), y(1), placed().cells.cell]).toEqual([NaN, NaN, NaN]);
});

it('draws the plot up to the end of the axis, or to the place that a drawing names', () => {
	expect(placed().until).toBe(10);
	expect(placed(drawingWith({ until: 4 })).until).toBe(4);
});
