import { textWidth } from '../../chart/wrap';
import type {
	Drawing,
	GridShape,
	Mark,
	PathMark,
	RectMark,
	SizeClass,
	TextsMark
} from '../../drawing/drawing-types';
import { pitchOf } from '../../drawing/place';
import { colour } from '../../marks/look';
import { fitted, linesOf } from '../../marks/texts';
import type { Tone } from '../../marks/types';
import { checkKeys, checkOnScale } from '../check-options';
import { endsAround } from '../scale-ends';
import type { TileMap, TilePlace } from './tile-map';

/** From the edge of a tile to its frame, in pixels. */
const GAP = 1;

/** The height of the legend, in pixels. */
const LEGEND = 24;

/** The least height of a tile with a value below its code, in pixels. */
const TWO_LINES = 30;

/** The value of a tile. */
interface TileValue {
	/** Ink by default. */
	tone?: Tone;
	/** The code of its tile. */
	code: string;
	/** `null` if it is not published. */
	value: number | null;
	/** The value as text, which a tile has if there is room. */
	text: string;
}

/** A tile with its value. */
interface ValuedTile extends TilePlace {
	/** The number of its plot. */
	plot: number;
	given: TileValue | undefined;
}

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

/** The frames of tiles with a value, or of those without, which are dashed. */
function frameMarks(all: readonly ValuedTile[], isKnown: boolean): RectMark[] {
	const tiles = all.filter(({ given }) => ((given?.value ?? null) !== null) === isKnown);
	if (tiles.length === 0) return [];
	return [
		{
			type: 'rect',
			key: isKnown ? 'frames' : 'dashed frames',
			at: tiles.flatMap(({ column, row }) => [column, row, column + 1, row + 1]),
			by: [GAP, GAP, -GAP, -GAP],
			anchors: 'gg',
			radius: 2,
			style: isKnown
				? { fill: 'var(--card)', stroke: 'var(--rule)' }
				: { fill: 'none', stroke: 'var(--slate)', 'stroke-dasharray': '3 2.5' }
		}
	];
}

/** The length of the line at each end of a level, as a share of its tile. */
const EDGE = 0.12;

/** The levels of tiles: an area and its upper edge for each colour. */
function levelMarks(tiles: readonly ValuedTile[]): Mark[] {
	const known = tiles.flatMap(({ given, plot }) =>
		given && given.value !== null
			? [{ fill: colour(given.tone ?? 'ink'), value: given.value, plot }]
			: []
	);
	return [...new Set(known.map(({ fill }) => fill))].flatMap((fill): [RectMark, PathMark] => {
		const some = known.filter((each) => each.fill === fill);
		const plots = some.map(({ plot }) => plot);
		return [
			{
				type: 'rect',
				key: `levels ${fill}`,
				at: some.flatMap(({ value }) => [0, 0, 1, value]),
				plots,
				style: { fill, 'fill-opacity': 0.36 }
			},
			{
				type: 'path',
				key: `edges ${fill}`,
				// At both sides of a tile, clear of its texts.
				at: some.flatMap(({ value }) => [0, value, EDGE, value, 1 - EDGE, value, 1, value]),
				breaks: some.flatMap((_, i) => (i === 0 ? [2] : [4 * i, 4 * i + 2])),
				plots: plots.flatMap((plot) => [plot, plot]),
				style: { fill: 'none', stroke: fill, 'stroke-width': 1.75 }
			}
		];
	});
}

/** The codes of tiles and, if all of them have room, their values. */
function textMarks(tiles: readonly ValuedTile[], shape: GridShape, size: SizeClass): TextsMark[] {
	const { width, height } = pitchOf(shape, size);
	const texts = tiles.map(({ given }) => given?.text ?? '');
	const hasValues =
		height >= TWO_LINES && Math.max(...texts.map((text) => textWidth(text, 12))) <= width - 6;
	const mark = (key: string, all: readonly string[], dy: number, bold: boolean): TextsMark => ({
		type: 'texts',
		key,
		at: tiles.flatMap(({ column, row }) => [column + 0.5, row + 0.5]),
		by: [0, dy],
		anchors: 'gg',
		texts: all,
		style: {
			'text-anchor': 'middle',
			'font-size': 12,
			fill: 'var(--ink)',
			...(bold ? { 'font-weight': 650 } : {})
		}
	});
	const codes = tiles.map(({ code }) => code);
	return hasValues
		? [mark('codes', codes, -3, true), mark('values', texts, 11, false)]
		: [mark('codes', codes, 4.5, true)];
}

/** The line below the map. */
const legendMark = (texts: readonly string[], down: number, { width }: SizeClass): Mark => ({
	type: 'text',
	key: 'legend',
	at: [0, down],
	by: [0, LEGEND - 6],
	anchors: 'bg',
	lines: fitted(
		texts.map((text) => linesOf(text)),
		width
	)
});
