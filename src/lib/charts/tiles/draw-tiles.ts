import type { Drawing, GridShape, SizeClass } from '../../drawing/drawing-types';
import { checkKeys, checkOnScale } from '../check-options';
import { endsAround } from '../scale-ends';
import type { TileMap } from './tile-map';
import {
	frameMarks,
	GAP,
	LEGEND,
	legendMark,
	levelMarks,
	textMarks,
	type TileValue,
	type ValuedTile
} from './tile-marks';

/** A map of tiles, each with a level that is as high as its value. */
interface TilesOptions extends Pick<Drawing, 'follows'> {
	size: SizeClass;
	map: TileMap;
	/** The values of some or all tiles. A tile without one has a dashed frame. */
	values: readonly TileValue[];
	/** The value of a tile that is full: by default, a round one. */
	end?: number;
	/** What the legend below the map says, from full to brief: `['A full tile is 500 boats']`. */
	legend: readonly string[];
}

/** The sizes from which tiles have room for values. */
export const TILE_SIZES = { widths: [640], heights: [300], smallLabels: false };

/**
 * Draws a map of tiles, each with a level that is as high as its value: a full tile is the end of the
 * scale. A state differs by its arguments: levels in the same tones rise and fall.
 * @example
 * draw: ({ farms }: Tables, state, size) =>
 * 	drawTiles({
 * 		size,
 * 		map: usStates,
 * 		values: farms.map(({ state: code, farms }) => ({ code, value: farms, text: String(farms) })),
 * 		legend: ['A full tile is 500 farms']
 * 	})
 * @throws {RangeError} if a value has a code that the map lacks, or is not on the scale, or if two
 * values have the same code
 */
export function drawTiles(options: TilesOptions): Drawing {
	const {
		size,
		map,
		values,
		legend,
		follows,
		end = tilesEnd(values.map(({ value }) => value ?? 0))
	} = options;
	checkValues(values, map, end);
	const { across, down } = map;
	const shape: GridShape = { across, down, foot: LEGEND, tallest: 1.3 };
	const tiles = map.tiles.map((tile, i): ValuedTile => ({
		...tile,
		plot: i + 1,
		given: values.find(({ code }) => code === tile.code)
	}));
	return {
		// The main plot is the map, so that data points have columns and rows.
		x: [0, across],
		y: [down, 0],
		edges: [
			['g', 0, 0],
			['g', 0, 0],
			['g', across, 0],
			['g', down, 0]
		],
		by: 'both',
		grid: {
			...shape,
			x: [0, 1],
			y: [0, end],
			inset: [GAP, GAP, GAP, GAP],
			tiles: tiles.map(({ column, row }) => [column, row])
		},
		series: {},
		back: [...frameMarks(tiles, true), ...frameMarks(tiles, false)],
		plot: [],
		front: [...levelMarks(tiles), ...textMarks(tiles, shape, size), legendMark(legend, down, size)],
		labels: [],
		...(follows === undefined ? {} : { follows })
	};
}

/** A round value at or above the largest one. */
export const tilesEnd = (values: readonly number[]): number => endsAround([0, ...values], 5)[1];

function checkValues(values: readonly TileValue[], { tiles }: TileMap, end: number): void {
	checkKeys(
		'code',
		values.map(({ code }) => code)
	);
	for (const { code, value } of values) {
		if (!tiles.some((tile) => tile.code === code))
			throw new RangeError(
				`found the code "${code}", expected one of the map, such as "${tiles[0]?.code}"`
			);
		checkOnScale(`tile "${code}"`, value, [0, end]);
	}
}
