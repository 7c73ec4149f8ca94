import { textWidth } from '../chart/wrap';
import type { Axis as DrawnAxis, Grid, Mark, TextsMark } from '../drawing/drawing-types';
import { axisXFor, axisYOf } from './axes';
import { edgesOf, joined } from './layout';
import { fitted, linesOf, list } from './texts';
import type { Block, Context, Piece, PlotAxes, PlotMark, Texts } from './types';

/** A small plot with a name. */
export interface Facet {
	/** Unique in the view: the keys of its marks begin with it. */
	key: string;
	/** From full to brief. */
	name: Texts;
	marks: readonly PlotMark[];
}

// The space around a plot, in pixels: above it for the name, below it for the ticks, and to its right for
// half of the last tick.
const NAME = 22;
const TICKS = 18;
const RIGHT = 16;

/** The least width of a plot and its ticks, if there is room for fewer columns, and the least height. */
const WIDE = 150;
const NARROW = 84;
const LOW = 80;

/** Small multiples: plots with equal axes, in as many columns as have room. They fill the drawing, and have no labels. */
export function facets(axes: PlotAxes, all: readonly Facet[]): Block {
	return {
		axes,
		marks: [...all.flatMap(({ marks }) => marks), NEAREST],
		sheets: all.flatMap(({ marks }, i) =>
			marks.flatMap(({ sheets = [] }) =>
				sheets.map((sheet) => ({
					...sheet,
					points: sheet.points.map((point) => ({ ...point, plot: i + 1 }))
				}))
			)
		),
		room: ({ size: { width } }) => ({ least: LOW * Math.ceil(all.length / (width / NARROW)) }),
		draw: (context, frame) => {
			const { grid, ...lines } = tilesOf(axes, all, context);
			return {
				edges: edgesOf(frame),
				grid,
				...joined([lines, ...all.map((facet, i) => pieceOf(facet, i + 1, context))])
			};
		}
	};
}

/** Readers pick the nearest data point of all plots. */
const NEAREST: PlotMark = {
	key: '',
	extent: { x: [], y: [] },
	plot: { by: 'both' },
	piece: () => ({})
};

/** The marks of a plot, with keys and series of their own. */
function pieceOf({ key, marks }: Facet, plot: number, context: Context): Piece {
	const own = (name: string) => `${key} ${name}`;
	const { toneOf, weightOf } = context;
	const inner: Context = {
		...context,
		toneOf: (name, tone) => toneOf(own(name), tone),
		weightOf: (name) => weightOf(own(name))
	};
	const placed = (mark: Mark): Mark => {
		if (mark.type === 'line')
			return { ...mark, key: own(mark.key), series: mark.series.map(own), plots: [plot] };
		if (mark.type === 'area')
			return {
				...mark,
				key: own(mark.key),
				high: mark.high.map(own),
				...(mark.low ? { low: mark.low.map(own) } : {}),
				plots: [plot]
			};
		return mark.type === 'dots' ? mark : { ...mark, key: own(mark.key), plot };
	};
	const {
		series = {},
		back = [],
		plot: inPlot = [],
		front = []
	} = joined(marks.map(({ piece }) => piece(inner)));
	return {
		series: Object.fromEntries(Object.entries(series).map(([name, each]) => [own(name), each])),
		back: back.map(placed),
		plot: inPlot.map(placed),
		front: front.map(placed)
	};
}

/** The grid of plots, their names, and their ticks. */
function tilesOf({ x, y }: PlotAxes, all: readonly Facet[], { size, x: ends, y: range }: Context) {
	const { width, height } = size;
	let across = Math.max(1, Math.min(all.length, Math.floor(width / WIDE)));
	while (Math.ceil(all.length / across) * LOW > height && width / (across + 1) > NARROW) across++;
	const down = Math.ceil(all.length / across);
	const ticksIn = ({ sets }: DrawnAxis, length: number, pitch: (label: string) => number) => {
		const ticks = (sets.find(({ least }) => least <= length) ?? sets.at(-1))?.ticks ?? [];
		// These plots are shorter than those that sets are made for.
		const room = ticks.reduce((sum, [, label]) => sum + pitch(label), 0);
		const step = Math.max(1, Math.ceil(room / length));
		return ticks.filter((_, k) => k % step === 0);
	};
	const up = ticksIn(
		axisYOf(y, range, true) ?? { sets: [] },
		height / down - NAME - TICKS,
		() => 16
	);
	const left = Math.ceil(Math.max(0, ...up.map(([, label]) => textWidth(label, 12)))) + 8;
	const along = ticksIn(
		axisXFor(x, ends),
		width / across - left - RIGHT,
		(label) => textWidth(label, 12) + 8
	);
	const plots = all.map((_, i) => i + 1);
	const texts = (
		key: string,
		ticks: typeof up,
		at: (value: number) => readonly number[],
		rest: Pick<TextsMark, 'anchors' | 'by'>,
		anchor: string
	): TextsMark => ({
		type: 'texts',
		key,
		at: plots.flatMap(() => ticks.flatMap(([value]) => at(value))),
		plots: plots.flatMap((plot) => ticks.map(() => plot)),
		texts: plots.flatMap(() => ticks.map(([, label]) => label)),
		...rest,
		style: { 'font-size': 12, fill: 'var(--soft)', 'text-anchor': anchor }
	});
	const grid: Grid = {
		across,
		down,
		foot: 0,
		tallest: 10,
		x: ends,
		y: range,
		inset: [left, NAME, RIGHT, TICKS],
		tiles: all.map((_, i) => [i % across, Math.floor(i / across)])
	};
	return {
		grid,
		back: [
			{
				type: 'path',
				key: 'y lines',
				at: plots.flatMap(() => up.flatMap(([value]) => [0, value, 1, value])),
				by: [left, 0, -RIGHT, 0],
				anchors: 'pd',
				breaks: plots.flatMap((_, i) => up.map((__, j) => 2 * (i * up.length + j))).slice(1),
				plots: plots.flatMap((plot) => up.map(() => plot)),
				style: { stroke: 'var(--rule)' }
			} satisfies Mark
		],
		front: [
			texts('y ticks', up, (value) => [0, value], { anchors: 'pd', by: [left - 5, 4] }, 'end'),
			texts('x ticks', along, (value) => [value, 1], { anchors: 'dp', by: [0, -4] }, 'middle'),
			...all.map(({ key, name }, i): Mark => ({
				type: 'text',
				key: `name ${key}`,
				at: [0, 0],
				by: [left, 14],
				anchors: 'pp',
				plot: i + 1,
				lines: fitted(
					list(name).map((text) => linesOf(text, 'ink', true)),
					width / across - left
				)
			}))
		]
	};
}
