import type { TilePlace } from '$lib/charts/tiles/tile-map';
import type { PathMark } from '$lib/drawing/drawing-types';
import { WEST } from '../../tables/region-falls';

/** The sides of a cell, each from corner to corner, and the cell beyond it. */
const SIDES = [
	{ line: [0, 0, 1, 0], beyond: [0, -1] },
	{ line: [1, 0, 1, 1], beyond: [1, 0] },
	{ line: [0, 1, 1, 1], beyond: [0, 1] },
	{ line: [0, 0, 0, 1], beyond: [-1, 0] }
] as const;

/** The outline of the West: the sides of its tiles beyond which there is another region, or none. @param width in pixels */
export function outlineOf(tiles: readonly TilePlace[], width: number): PathMark {
	const west = tiles.filter(({ code }) => WEST.includes(code));
	const lines = west.flatMap(({ column, row }) =>
		SIDES.filter(
			({ beyond: [x, y] }) =>
				!west.some((other) => other.column === column + x && other.row === row + y)
		).map(({ line }) => line.map((at, i) => at + (i % 2 === 0 ? column : row)))
	);
	const at = lines.flat();
	return {
		type: 'path',
		key: 'outline of the West',
		at,
		// Half of a line along the edge of the drawing would be cut off.
		by: at.map((each) => (each === 0 ? 1 : 0)),
		anchors: 'gg',
		breaks: lines.slice(1).map((_, i) => 2 * i + 2),
		style: { stroke: 'var(--ink)', 'stroke-width': width, 'stroke-linecap': 'square' }
	};
}
