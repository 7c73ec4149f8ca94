import words from '$words/tiles.json';
import type { Mark } from '$lib/drawing/drawing-types';
import { textWidth } from '$lib/chart/wrap';
import { deathsAt, lastMonth } from '../../tables/series';
import { changeMonth } from '../../tables/selectors';
import type { DeathsChange } from '../../tables/jurisdiction-tiles';
import { changeOf, isFew } from './change';
import type { TileTables } from './tile-tables';
import { rounded } from './rounded';
import type { TilePlace } from './tile-map';
import { tileFont, tileTexts } from './tiles-frames';
import type { TilesLayout } from './tiles-layout';
import { signed, type Tile } from './tiles';

/** A tile with a count for both months. */
type Counted = Tile & { change: DeathsChange };

/** Points in columns and rows of the grid, and pixels from there. */
interface Points {
	at: number[];
	by: number[];
}

/**
 * Where the columns of tiles are: the places of a share of their length, which is from the lower edge
 * of a tile to the upper one or, in a tiny tile, from the left to the right.
 */
interface ColumnShape {
	lies: boolean;
	/** Both edges across the length, in pixels from the right or the lower edge of the tile. */
	across: readonly [number, number];
	/** Pixels from the ends of the tile to those of the column. */
	start: number;
	end: number;
	/** How far a tick goes beyond the column. */
	over: number;
}

function shapeOf({ number, roomy, gap }: TilesLayout): ColumnShape {
	if (number === 'none') {
		return { lies: true, across: [-gap - 8, -gap - 3], start: gap + 3, end: gap + 3, over: 1.5 };
	}
	return roomy
		? { lies: false, across: [-gap - 16, -gap - 6], start: gap + 6, end: gap + 9, over: 3 }
		: { lies: false, across: [-gap - 5, -gap - 1], start: gap + 2.5, end: gap + 4.5, over: 0.5 };
}

/** The opposite corners of the part of a column between two shares of its length. */
function partOf(
	{ lies, across: [near, far], start, end }: ColumnShape,
	{ column, row }: TilePlace,
	from: number,
	to: number,
	over = 0
): Points {
	const pixels = (share: number) => rounded((1 - share) * start - share * end, 1);
	const [a, b] = [near - over, far + over];
	return lies
		? {
				at: [column + from, row + 1, column + to, row + 1].map((at) => rounded(at, 3)),
				by: [pixels(from), a, pixels(to), b]
			}
		: {
				at: [column + 1, row + 1 - from, column + 1, row + 1 - to].map((at) => rounded(at, 3)),
				by: [a, 0 - pixels(from), b, 0 - pixels(to)]
			};
}

const joined = (parts: readonly Points[]): Points => ({
	at: parts.flatMap(({ at }) => at),
	by: parts.flatMap(({ by }) => by)
});

/** A triangle right of the code of a tile that rose. */
function triangle({ roomy, gap, low }: TilesLayout, { column, row, code }: Tile): Points {
	const [r, size, left] = roomy ? [4.5, 13, 9] : [2.4, 12, 3];
	const foot = gap + (low ? 12 : roomy ? 14.5 : 11.5);
	const middle = gap + left + textWidth(code, size, true) + r;
	return {
		at: [column, row, column, row, column, row],
		by: [middle - r, foot, middle + r, foot, middle, foot - 1.8 * r].map((at) => rounded(at, 1))
	};
}

/** The columns of the tiles: each kind of mark is one. */
export function columnMarks(data: TileTables, tiles: readonly Tile[], layout: TilesLayout): Mark[] {
	const shape = shapeOf(layout);
	const counted = tiles.filter((tile): tile is Counted => tile.change !== null);
	const nation = data.deaths.synthetic_opioids;
	const country =
		1 +
		changeOf({
			from: deathsAt(nation, 'predicted', changeMonth(data)),
			to: deathsAt(nation, 'predicted', lastMonth(nation))
		});
	const parts = counted.map((tile) => {
		const { from, to, counted: reported } = tile.change;
		const left = reported / from;
		return {
			whole: partOf(shape, tile, 0, 1),
			left: partOf(shape, tile, 0, left),
			estimated: to > reported ? [partOf(shape, tile, left, to / from)] : [],
			tick: partOf(shape, tile, country, country, shape.over)
		};
	});
	const rose = counted.filter(({ change: { from, to } }) => to > from);
	const grid = { anchors: 'gg' } as const;
	return [
		{
			...{ type: 'rect', key: 'outlines', ...grid },
			...joined(parts.map(({ whole }) => whole)),
			by: parts[0]?.whole.by ?? [],
			style: { fill: 'none', stroke: 'var(--slate)' }
		},
		{
			...{ type: 'rect', key: 'columns', ...grid },
			...joined(parts.map(({ left }) => left)),
			style: { fill: 'var(--accent)' }
		},
		{
			...{ type: 'rect', key: 'estimates', ...grid },
			...joined(parts.flatMap(({ estimated }) => estimated)),
			style: { fill: 'hatch-accent' }
		},
		{
			...{ type: 'path', key: 'country ticks', ...grid },
			at: parts.flatMap(({ tick }) => tick.at),
			by: parts[0]?.tick.by ?? [],
			breaks: parts.slice(1).map((_, i) => 2 * i + 2),
			style: { stroke: 'var(--ink)', 'stroke-width': 1.75 }
		},
		{
			...{ type: 'path', key: 'rises', ...grid },
			...joined(rose.map((tile) => triangle(layout, tile))),
			breaks: rose.slice(1).map((_, i) => 3 * i + 3),
			closed: true,
			style: { fill: 'var(--ink)' }
		},
		...numberMarks(tiles, layout)
	];
}

/** The font size of the words in a tile without a count. */
const NO_COUNT = 12;

/** The number of each tile, if there is room: bold, or lighter if it rests on few deaths. */
function numberMarks(tiles: readonly Tile[], layout: TilesLayout): Mark[] {
	const { number, roomy, gap, tall, wide } = layout;
	if (number === 'none') return [];
	const below = number === 'below';
	const place = below
		? ([1, gap + (roomy ? 5 : 2), -gap - (tall < 31 ? 4 : tall < 40 ? 5.5 : 8)] as const)
		: ([0.5, gap + 24, 4.5] as const);
	const unit = wide < (below ? 44 : 64) ? '' : undefined;
	const size = roomy ? 13 : 12;
	const counted = (few: boolean) => {
		const some = tiles.filter(({ change }) => change && isFew(change) === few);
		const texts = some.map(({ change }) => (change ? signed(changeOf(change), unit) : ''));
		return tileTexts(few ? 'few' : 'numbers', some, texts, place, tileFont(size, !few));
	};
	const none = tiles.filter(({ change }) => !change);
	const texts = none.map(() => words.tileNoCount);
	return [
		counted(false),
		counted(true),
		// A dashed frame says the same where the words have no room.
		...(roomy && textWidth(words.tileNoCount, NO_COUNT) < wide - 6
			? [tileTexts('no counts', none, texts, place, tileFont(NO_COUNT, false))]
			: [])
	];
}
