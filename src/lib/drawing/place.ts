import type { ScaleLinear } from 'd3-scale';
import type { Box } from '../chart/box';
import type { Size } from '../chart/layout-types';
import type { Cells, Drawing, Edge, Grid, GridShape } from './drawing-types';

/** Left, upper, right and lower edge, in layout units. */
export type Edges = readonly [left: number, top: number, right: number, bottom: number];

/** A continuous scale. */
export type Scale = ScaleLinear<number, number>;

/** From data units to pixels. */
type ToPixels = (value: number) => number;

/** The scales of a plot, and its edges. In a tile, the edges are those of the whole tile. */
export interface PlacedPlot {
	x: ToPixels;
	y: ToPixels;
	edges: Edges;
}

/** The lattice of square cells, and its upper left corner. */
export interface PlacedCells {
	cell: number;
	columns: number;
	rows: number;
	left: number;
	top: number;
}

/** The size of a tile, from one to the next, and the upper edge of the first row. */
export interface PlacedTiles extends Size {
	top: number;
}

/** Where everything in a drawing is, for one size. */
export interface Place extends Box {
	/** The main plot, and those of the tiles. */
	plots: readonly PlacedPlot[];
	cells: PlacedCells;
	/** The tiles of a map, if there are any. */
	tiles?: PlacedTiles;
	since: number;
	until: number;
	/** The units of the axes, if states differ in both. */
	units: string | undefined;
}

/** The edges of the plot of a drawing in a box. */
export function edgesOf({ edges, grid, tallest = Infinity }: Drawing, box: Box): Edges {
	const [left, top, right, bottom] = edges;
	const tiles = grid && pitchOf(grid, box);
	const [upper, lower] = [top, bottom].map((edge) =>
		edgeAt(edge, box.height, tiles?.top, tiles?.height)
	) as [number, number];
	const spare = Math.max(0, lower - upper - tallest * box.width) / 2;
	return [
		widthOf(left, { ...box, tiles }),
		upper + spare,
		widthOf(right, { ...box, tiles }),
		lower - spare
	];
}

/** The place of an edge, on a side of a drawing on which tiles may start somewhere. */
const edgeAt = ([anchor, at, by]: Edge, length: number, start = NaN, pitch = NaN): number =>
	(anchor === 'b' ? at * length : start + at * pitch) + by;

/** A width that is named as an edge. */
export const widthOf = (
	edge: Edge,
	{ width, tiles }: Pick<Box, 'width'> & { tiles?: PlacedTiles | undefined }
): number => edgeAt(edge, width, 0, tiles?.width);

/** Where the tiles of a map are in a box. */
export function pitchOf(grid: GridShape, { width, height }: Size): PlacedTiles {
	const { across, down, foot, tallest } = grid;
	const pitch = width / across;
	const room = height - foot;
	const tall = Math.min(pitch * tallest, room / down);
	return { width: pitch, height: tall, top: room - down * tall };
}

/**
 * The plot of each tile. All tiles share two scales, copies of one of the main plot: a copy for each of
 * 51 tiles would take longer than all else that is placed.
 */
export function tilePlots(grid: Grid, box: Box, scale: Scale): PlacedPlot[] {
	const { width, height, top } = pitchOf(grid, box);
	const [left, above, right, below] = grid.inset;
	// The plot of a low tile is at least a pixel high.
	const lower = Math.max(height - below, above + 1);
	const across = scale
		.copy()
		.domain(grid.x)
		.range([left, width - right]);
	const up = scale.copy().domain(grid.y).range([lower, above]);
	return grid.tiles.map(([column, row]) => {
		const [x, y] = [column * width, top + row * height];
		return {
			edges: [x, y, x + width, y + height],
			x: (value) => x + across(value),
			y: (value) => y + up(value)
		};
	});
}

/** Around a field of dots, for its outline, in pixels. */
const MARGIN = 2;

/** The lattice with the largest cells that fit. A field of dots is in the middle of its room. */
export function cellsIn(
	cells: Cells,
	{ width, height }: Pick<Box, 'width' | 'height'>
): PlacedCells {
	const { reserve } = cells;
	if ('across' in cells) {
		const { across, down, least } = cells;
		const cell = Math.max(least, Math.min((height - reserve) / down, width / across));
		return { cell, columns: across, rows: down, left: 0, top: 0 };
	}
	const { total } = cells;
	const [across, room] = [width - 2 * MARGIN, Math.max(40, height - reserve - 2 * MARGIN)];
	let best = { columns: 1, rows: total, cell: 0 };
	for (let rows = 1; rows <= total; rows += 1) {
		const columns = Math.ceil(total / rows);
		const cell = Math.min(across / columns, room / rows);
		if (cell > best.cell) best = { columns, rows, cell };
	}
	const { cell, columns, rows } = best;
	const [left, top] = [across - columns * cell, room - rows * cell].map(
		(rest) => MARGIN + rest / 2
	) as [number, number];
	return { ...best, left, top };
}

// What a drawing does not have is nowhere: a mark that comes from there or goes there does not move.
const NO_CELLS: PlacedCells = { cell: NaN, columns: 0, rows: 0, left: NaN, top: NaN };
const NO_PLOT: PlacedPlot = { x: () => NaN, y: () => NaN, edges: [NaN, NaN, NaN, NaN] };

/** The main plot, or that of a tile. */
export const plotAt = ({ plots }: Pick<Place, 'plots'>, i = 0): PlacedPlot => plots[i] ?? NO_PLOT;

/**
 * Where everything in a drawing is.
 * @param x the scales of the plot, which are LayerCake's
 */
export function placeOf(drawing: Drawing, box: Box, x: Scale, y: Scale): Place {
	const { grid, cells, since, until, units } = drawing;
	return {
		...box,
		plots: [{ x, y, edges: edgesOf(drawing, box) }, ...(grid ? tilePlots(grid, box, y) : [])],
		cells: cells ? cellsIn(cells, box) : NO_CELLS,
		...(grid ? { tiles: pitchOf(grid, box) } : {}),
		since: since ?? drawing.x[0],
		until: until ?? drawing.x[1],
		units
	};
}
