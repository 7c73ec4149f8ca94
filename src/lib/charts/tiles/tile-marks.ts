import { textWidth } from '../../chart/wrap';
import type {
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
import type { TilePlace } from './tile-map';

/** From the edge of a tile to its frame, in pixels. */
export const GAP = 1;

/** The height of the legend, in pixels. */
export const LEGEND = 24;

/** The least height of a tile with a value below its code, in pixels. */
const TWO_LINES = 30;

/** The value of a tile. */
export interface TileValue {
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
export interface ValuedTile extends TilePlace {
	/** The number of its plot. */
	plot: number;
	given: TileValue | undefined;
}

/** The frames of tiles with a value, or of those without, which are dashed. */
export function frameMarks(all: readonly ValuedTile[], isKnown: boolean): RectMark[] {
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
export function levelMarks(tiles: readonly ValuedTile[]): Mark[] {
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
export function textMarks(
	tiles: readonly ValuedTile[],
	shape: GridShape,
	size: SizeClass
): TextsMark[] {
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
export const legendMark = (texts: readonly string[], down: number, { width }: SizeClass): Mark => ({
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
