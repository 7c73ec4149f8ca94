import type {
	Anchors,
	AreaMark,
	Arrangement,
	DotsMark,
	Drawing,
	LineMark,
	Mark,
	PathMark,
	RectMark,
	Series
} from './drawing-types';
import { plotAt, type Place, type PlacedPlot } from './place';

/** A mark with what it takes from its drawing. */
export type MarkOf = Pick<Drawing, 'series'>;

/** All numbers of a mark that a transition changes, in pixels. */
export type Numbers = Float64Array;

/** A line or an area of one series in the plot, which moves without a change of its path. */
export const isScaled = (mark: LineMark | AreaMark): boolean =>
	mark.plots === undefined && !String(mark.style.fill).startsWith('hatch');

const seriesIn = (drawing: MarkOf, name: string): Series => {
	const series = drawing.series[name];
	if (!series) throw new RangeError(`a drawing has no series "${name}"`);
	return series;
};

/**
 * The numbers of a mark at a place.
 * @param away its place away instead, from which it comes or to which it goes
 */
export function numbersOf(
	mark: Mark,
	drawing: MarkOf,
	place: Place,
	away?: 'from' | 'to'
): Numbers {
	switch (mark.type) {
		case 'line':
		case 'area':
			return isScaled(mark)
				? matrixOf(mark, drawing, plotAt(place))
				: Float64Array.from(pixelsOf(mark, drawing, place).flat(2));
		case 'dots':
			return dotNumbers(mark, place, away);
		case 'rect':
			return rectNumbers(mark, place);
		case 'dot': {
			const [x, y] = pointNumbers(mark, place);
			const [pixels, share = Infinity] = mark.r;
			const r = Math.min(pixels, share * unitOf(plotAt(place, mark.plot)));
			return Float64Array.of(x ?? 0, y ?? 0, r);
		}
		case 'path':
			return mark.around ? outlineOf(mark.around, place) : pointNumbers(mark, place);
		default:
			return pointNumbers(mark, place);
	}
}

/** The corners of the outline of the last cells of a field, whose first row may be shorter. */
function outlineOf(total: number, { cells: { cell, columns, rows, left, top } }: Place): Numbers {
	const start = columns * rows - total;
	const [high, low, step] = [Math.floor(start / columns), rows, start % columns];
	const next = step > 0 ? high + 1 : high;
	return Float64Array.of(
		...[step, high, columns, high, columns, low, 0, low, 0, next, step, next]
	).map((cells, i) => (i % 2 === 0 ? left : top) + cells * cell);
}

/** The pixels of a unit of the y axis. */
export const unitOf = ({ y }: PlacedPlot): number => Math.abs(y(1) - y(0));

/** The scale and the origin of x and of y, by which the path of a series is drawn. */
function matrixOf(mark: LineMark | AreaMark, drawing: MarkOf, { x, y }: PlacedPlot): Numbers {
	const { x: first } = seriesIn(drawing, mainSeries(mark));
	const [left, base] = [x(first), y(0)];
	return Float64Array.of(x(first + 1) - left, left, y(1) - base, base);
}

/** The series with whose first place a scaled path begins. */
export const mainSeries = (mark: LineMark | AreaMark): string =>
	(mark.type === 'line' ? mark.series : mark.high)[0] ?? '';

/** A point of a line, or both edges of an area: x, y, and the lower y. */
type Span = [x: number, y: number, low: number];

/** The runs of a series without blanks, from a place on. */
export function runsOf(drawing: MarkOf, name: string, low?: string, from = -Infinity): Span[][] {
	const { x, step = 1, y } = seriesIn(drawing, name);
	const lower = low === undefined ? undefined : seriesIn(drawing, low);
	const runs: Span[][] = [[]];
	y.forEach((value, i) => {
		const at = x + i * step;
		const run = runs.at(-1);
		if (value === null || at < from) {
			if (run && run.length > 0) runs.push([]);
		} else {
			run?.push([
				at,
				value,
				lower ? (lower.y[Math.round((at - lower.x) / (lower.step ?? 1))] ?? value) : 0
			]);
		}
	});
	// A single point is no line, and no area.
	return runs.filter(({ length }) => length > 1);
}

/** The way back along the lower edge of an area, which is straight if the area is above zero. */
export const backOf = (run: readonly Span[], low: string | undefined): Span[] => {
	const back = [...run].reverse();
	return low === undefined ? back.filter((_, i) => i === 0 || i === back.length - 1) : back;
};

/** The points in view, and the nearest one on each side, to which a line leaves the plot. */
const inView = (run: readonly Span[], [from, to]: readonly [number, number]): Span[] =>
	run.filter(([x], i) => (run[i + 1]?.[0] ?? x) >= from && (run[i - 1]?.[0] ?? x) <= to);

/** The runs of a line or an area in pixels: x and y of each point, along and back around an area. */
export function pixelsOf(
	mark: LineMark | AreaMark,
	drawing: MarkOf,
	place: Place,
	view: readonly [number, number] = [-Infinity, Infinity]
): [number, number][][] {
	const names = mark.type === 'line' ? mark.series : mark.high;
	return names.flatMap((name, i) => {
		const { x, y } = plotAt(place, mark.plots?.[i]);
		const low = mark.type === 'area' ? mark.low?.[i] : undefined;
		const from = mark.type === 'area' ? mark.from : undefined;
		const runs = runsOf(drawing, name, low, from).map((run) => inView(run, view));
		return runs.map((run): [number, number][] => [
			...run.map(([at, high]): [number, number] => [x(at), y(high)]),
			...(mark.type === 'area'
				? backOf(run, low).map(([at, , lower]): [number, number] => [x(at), y(lower)])
				: [])
		]);
	});
}

interface Points {
	at: readonly number[];
	by?: readonly number[] | undefined;
	anchors?: Anchors | undefined;
	plot?: number | undefined;
	plots?: readonly number[] | undefined;
}

/**
 * The points of a mark.
 * @param per how many points are in each of its `plots`
 */
function pointNumbers(mark: Points & Pick<PathMark, 'breaks'>, place: Place, per = 1): Numbers {
	const { at, by, anchors = 'dd', plot, plots, breaks } = mark;
	const [ax, ay] = anchors;
	const { width, height, tiles, cells } = place;
	const numbers = new Float64Array(at.length);
	let part = 0;
	for (let i = 0; i < at.length; i += 2) {
		const point = i / 2;
		if (breaks) {
			if (point === breaks[part]) part += 1;
		} else part = Math.floor(point / per);
		const { x, y, edges } = plotAt(place, plots ? plots[part] : plot);
		const [u, v] = [at[i] ?? 0, at[i + 1] ?? 0];
		const [left, top, right, bottom] = edges;
		const { cell, columns, rows, left: cellsLeft, top: cellsTop } = cells;
		const [dx, dy] = by ? [by[i % by.length], by[(i + 1) % by.length]] : [];
		numbers[i] =
			along(ax, u, x, [left, right, width, tiles && 0, tiles?.width], [cellsLeft, cell, columns]) +
			(dx ?? 0);
		numbers[i + 1] =
			along(ay, v, y, [top, bottom, height, tiles?.top, tiles?.height], [cellsTop, cell, rows]) +
			(dy ?? 0);
	}
	return numbers;
}

function along(
	anchor: string | undefined,
	value: number,
	scale: (value: number) => number,
	[start, end, length, first = NaN, pitch = NaN]: readonly [
		start: number,
		end: number,
		length: number,
		first?: number,
		pitch?: number
	],
	[origin, cell, cells]: readonly [start: number, size: number, number: number]
): number {
	if (anchor === 'd') return scale(value);
	if (anchor === 'p') return start + value * (end - start);
	if (anchor === 'g') return first + value * pitch;
	if (anchor === 'b') return value * length;
	return origin + value * (anchor === 'f' ? cell * cells : cell);
}

function rectNumbers(mark: RectMark, place: Place): Numbers {
	const numbers = pointNumbers(mark, place, 2);
	const { most = Infinity, widest = Infinity, radius } = mark;
	for (let i = 0; i < numbers.length; i += 4) {
		const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbers.subarray(i, i + 4);
		const [top, bottom] = [Math.min(y0, y1), Math.max(y0, y1)];
		const [left, right] = [Math.min(x0, x1), Math.max(x0, x1)];
		const height = Math.min(bottom - top, most);
		const wide = Math.min(right - left, widest);
		const width = radius === 'full' ? Math.max(wide, height) : wide;
		const [x, y] = [(left + right - width) / 2, (top + bottom - height) / 2];
		numbers.set([x, y, width, height], i);
	}
	return numbers;
}

/** How many numbers of dots follow their places. */
export const DOT_EXTRAS = 3;

/** Dots that come from somewhere begin to fill when they have gone this share of their way. */
const FILLS = 0.6;

/**
 * The places of dots, then the side of their square, how many are discs, and the opacity of the small
 * ones. Dots come as rings, and go as they are.
 */
function dotNumbers(mark: DotsMark, place: Place, away: 'from' | 'to' | undefined): Numbers {
	const { filled: discs = 0 } = mark;
	// Below zero, none is a disc yet.
	const filled = away === 'from' ? (discs * FILLS) / (FILLS - 1) : discs;
	const { at, cell } = arrangeDots(mark, (away && mark.away) || mark.arrange, place);
	const numbers = new Float64Array(at.length + DOT_EXTRAS);
	numbers.set(at);
	numbers.set([cell, filled, discs > 0 ? 0 : 1], at.length);
	return numbers;
}

/** The places of dots, and the side of the square that each has. */
export interface PlacedDots {
	/** x and y of each, in pixels. */
	at: Float64Array;
	cell: number;
}

/** Places dots as they are arranged. */
export function arrangeDots(
	{ total }: Pick<DotsMark, 'total'>,
	arrange: Arrangement,
	place: Place
): PlacedDots {
	const { cell, columns, rows, left, top } = place.cells;
	const dots = (cell: number, to: (i: number) => readonly [number, number]) => {
		const at = new Float64Array(2 * total);
		for (let i = 0; i < total; i += 1) at.set(to(i), 2 * i);
		return { at, cell };
	};
	if (arrange.kind === 'points') {
		const { at, cell = 0 } = arrange;
		const main = plotAt(place);
		return dots(cell * unitOf(main), (i) => {
			const j = (2 * i) % at.length;
			return [main.x(at[j] ?? 0), main.y(at[j + 1] ?? 0)];
		});
	}
	const { after = 0, backwards } = arrange;
	const last = columns * rows - 1;
	return dots(cell, (i) => {
		const at = backwards ? last - after - i : after + i;
		return [left + ((at % columns) + 0.5) * cell, top + (Math.floor(at / columns) + 0.5) * cell];
	});
}
