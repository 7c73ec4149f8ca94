import { scaleLinear } from 'd3-scale';
import { linePath } from '$lib/chart/path';
import { tenth } from '$lib/chart/placed-label';
import { textWidth } from '$lib/chart/wrap';
import type { Scale } from '$lib/chart/plot';
import type { SeriesPoint } from '$lib/chart/series';
import type { Tile } from './tiles';
import { changeOf } from './tiles';
import { frameOf, plotIn, type Rect, type TileGrid } from './tiles-layout';

/** The scales of a line in a rectangle. */
export function scalesIn(
	{ x, y, width, height }: Rect,
	months: readonly [number, number],
	end: number
): { x: Scale; y: Scale } {
	return {
		x: scaleLinear()
			.domain(months)
			.range([x, x + width]),
		y: scaleLinear()
			.domain([0, end])
			.range([y + height, y])
	};
}

/** What all tiles draw, each kind of mark as one path. */
export interface LinePaths {
	lines: string;
	areas: string;
	/** The country's line in every tile. */
	country: string;
	/** Under months with a count, and under those without. */
	published: string;
	blank: string;
	/** The years of states without monthly counts. */
	rings: string;
}

/** The paths of the tiles' lines. @param end the end of their scale */
export function linePaths(
	tiles: readonly Tile[],
	nation: readonly SeriesPoint[],
	grid: TileGrid,
	end: number
): LinePaths {
	const paths: LinePaths = {
		lines: '',
		areas: '',
		country: '',
		published: '',
		blank: '',
		rings: ''
	};
	const months = [nation[0]?.x ?? 0, nation.at(-1)?.x ?? 1] as const;
	for (const tile of tiles) {
		const plot = plotIn(grid, tile);
		const { x, y } = scalesIn(plot, months, end);
		paths.country += linePath(nation, x, y);
		if (tile.yearly) {
			const r = tenth(Math.min(grid.roomy ? 2.2 : 1.6, plot.height / 7));
			for (const { x: month, y: rate } of tile.rates) {
				if (rate !== null) paths.rings += ring(x(month), y(rate), r);
			}
			continue;
		}
		paths.lines += linePath(tile.rates, x, y);
		paths.areas += areasUnder(tile.rates, x, y);
		const foot = tenth(y(0) + 1.5);
		tile.rates.slice(1).forEach(({ x: month, y: rate }, i) => {
			const before = tile.rates[i];
			const part = `M${tenth(x(before?.x ?? month))} ${foot}H${tenth(x(month))}`;
			if (rate !== null && before?.y !== null) paths.published += part;
			else paths.blank += part;
		});
	}
	return { ...paths, published: joined(paths.published), blank: joined(paths.blank) };
}

/** Joins horizontal lines that meet: "M1 5H2M2 5H3" is "M1 5H3". */
const joined = (path: string): string => path.replaceAll(/H([\d.]+)M\1 [\d.]+(?=H)/g, '');

const ring = (x: number, y: number, r: number) =>
	`M${tenth(x - r)} ${tenth(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

/** The areas from zero to the parts of a line: straight feet make them as short as the line. */
const areasUnder = (points: readonly SeriesPoint[], x: Scale, y: Scale): string =>
	points
		.map(({ y: value }, i) => (value === null || (points[i - 1]?.y ?? null) === null ? i : -1))
		.filter((start) => start >= 0)
		.flatMap((start, i, starts) => {
			const part = points.slice(start, starts[i + 1]);
			const first = part[0];
			if (!first || first.y === null || part.length < 2) return [];
			return `${linePath(part, x, y)}V${tenth(y(0))}H${tenth(x(first.x))}Z`;
		})
		.join('');

/** The columns of the tiles, each kind of mark as one path. */
export interface ColumnPaths {
	outlines: string;
	/** What was counted, and what is only estimated so far. */
	filled: string;
	estimated: string;
	/** The level of the country. */
	ticks: string;
	/** A triangle on each tile that rose. */
	rose: string;
}

const box = (x: number, y: number, width: number, height: number) =>
	`M${tenth(x)} ${tenth(y)}h${tenth(width)}v${tenth(height)}h${tenth(-width)}Z`;

/** Where the column of a tile stands, as high as its first month; in a tiny tile, it lies. */
function columnOf(grid: TileGrid, frame: Rect): Rect {
	const { x, y, width, height } = frame;
	if (isTiny(frame)) return { x: x + 3, y: y + height - 8, width: width - 6, height: 5 };
	const wide = grid.roomy ? 10 : 4;
	const inset = grid.roomy ? 6 : 1;
	const top = grid.roomy ? 9 : 4.5;
	const foot = grid.roomy ? 6 : 2.5;
	return { x: x + width - wide - inset, y: y + top, width: wide, height: height - top - foot };
}

/** The part of a column from one share of its length to another, upwards or to the right. */
function partOf({ x, y, width, height }: Rect, lies: boolean, from: number, to: number): string {
	return lies
		? box(x + from * width, y, (to - from) * width, height)
		: box(x, y + height - to * height, width, (to - from) * height);
}

/** A line across a column at a share of its length. */
function tickOf({ x, y, width, height }: Rect, lies: boolean, share: number, over: number): string {
	return lies
		? `M${tenth(x + share * width)} ${tenth(y - 1.5)}v${height + 3}`
		: `M${tenth(x - over)} ${tenth(y + height - share * height)}h${width + 2 * over}`;
}

/**
 * The paths of the tiles' columns.
 * @param progress from 0, all columns full, to 1, as high as what is left
 */
export function columnPaths(
	tiles: readonly Tile[],
	country: number,
	grid: TileGrid,
	progress: number
): ColumnPaths {
	const paths: ColumnPaths = { outlines: '', filled: '', estimated: '', ticks: '', rose: '' };
	for (const tile of tiles) {
		if (!tile.change) continue;
		const frame = frameOf(grid, tile);
		const [column, lies] = [columnOf(grid, frame), isTiny(frame)];
		const { from, to, counted } = tile.change;
		const left = 1 + changeOf({ from, to: counted }) * progress;
		const estimate = 1 + changeOf(tile.change) * progress;
		paths.outlines += partOf(column, lies, 0, 1);
		paths.filled += partOf(column, lies, 0, left);
		if (estimate > left) paths.estimated += partOf(column, lies, left, estimate);
		paths.ticks += tickOf(column, lies, 1 + country * progress, grid.roomy ? 3 : 0.5);
		if (to > from) paths.rose += triangle(grid, frame, tile.code);
	}
	return paths;
}

/** The triangle of a tile that rose, right of its code. */
function triangle({ roomy }: TileGrid, { x, y, height }: Rect, code: string): string {
	const [r, size, left] = roomy ? [4.5, 13, 9] : [2.4, 12, 3];
	const foot = height < LOW ? y + 12 : y + (roomy ? 14.5 : 11.5);
	const at = x + left + textWidth(code, size, true) + r;
	return `M${tenth(at - r)} ${tenth(foot)}h${2 * r}l${-r} ${tenth(-1.8 * r)}Z`;
}

/** A tile lower than this has a single line of text. */
export const LOW = 28;

/** Whether a tile has room for a number below its code. */
export const isStacked = ({ width, height }: { width: number; height: number }) =>
	width >= 29 && height >= LOW;

/** Whether a tile has room for a number beside its code. */
export const isBeside = ({ width, height }: { width: number; height: number }) =>
	!isStacked({ width, height }) && width >= 56;

/** Whether a tile has room for its code and a mark below it, and for no number. */
const isTiny = (frame: Rect) => !isStacked(frame) && !isBeside(frame);
