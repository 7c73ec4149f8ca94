import type { Layout, Size } from '$lib/chart/chart-types';

/** A field of dots, with the columns and rows that give the largest cells that fit the box. */
export interface Field extends Layout {
	columns: number;
	rows: number;
	/** The side of one dot's square, in pixels. */
	cell: number;
}

/** Room under the field for its two labels, in pixels. */
const LABELS = 28;

/**
 * Lays `total` dots out in columns that fill from the left, so that a share of them reads as a
 * share of the width.
 */
export function fieldOf(total: number, size: Size): Field {
	const height = Math.max(40, size.height - LABELS);
	let best = { columns: 1, rows: total, cell: 0 };
	for (let rows = 1; rows <= total; rows += 1) {
		const columns = Math.ceil(total / rows);
		const cell = Math.min(size.width / columns, height / rows);
		if (cell > best.cell) best = { columns, rows, cell };
	}
	const { columns, rows, cell } = best;
	return {
		...best,
		xDomain: [0, 1],
		yDomain: [1, 0],
		padding: {
			top: 0,
			left: 0,
			right: Math.max(0, size.width - columns * cell),
			bottom: Math.max(0, size.height - rows * cell)
		},
		by: 'x'
	};
}

/** The centre of dot `i`, in pixels. Dots run down each column. */
export function placeOf(i: number, { rows, cell }: Field): [x: number, y: number] {
	return [(Math.floor(i / rows) + 0.5) * cell, ((i % rows) + 0.5) * cell];
}

/**
 * A path of dots `from` to `to`: one zero-length stroke each, which a round line cap turns into a
 * disc. A thousand dots are one element of a few kilobytes.
 */
export function dotsPath(from: number, to: number, field: Field): string {
	let path = '';
	for (let i = from; i < to; i += 1) {
		const [x, y] = placeOf(i, field);
		path += `M${round(x)} ${round(y)}h0`;
	}
	return path;
}

const round = (value: number) => Math.round(value * 10) / 10;
