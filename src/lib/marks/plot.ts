import { textWidth } from '../chart/wrap';
import { wrapLine } from '../chart/wrap-line';
import { minus, pixels, plus, type Height } from '../drawing/height';
import { axisXFor, axisYOf, withoutTop } from './axes';
import type { TextLine } from '../chart/place-annotations';
import type { Drawing, Edge, Label, Mark } from '../drawing/drawing-types';
import { joined } from './layout';
import { roomForNames } from './names';
import { widthOf } from './texts';
import type { Axis, Block, Context, Frame, PlotAxes, PlotMark } from './types';

interface PlotOptions extends PlotAxes {
	/** The pixels that its line needs, without its axis. */
	least?: number;
	grow?: number;
}

/** The height of a low plot, in pixels. A higher one has more room above its marks than it needs. */
const LOW = 76;

/** Below a plot, for its axis. */
export const AXIS = 26;

/** From one line of a title below it to the next. */
const TITLE = 17;

/** A plot of marks, from back to front. The labels of the first ones matter most. */
export function plot(
	{ least = 70, grow = 1, ...axes }: PlotOptions,
	...marks: readonly PlotMark[]
): Block {
	const above = (context: Context) => {
		const [low, high] = context.y;
		const titled = axes.y?.title ? 22 : 6;
		return Math.max(
			titled,
			...marks.flatMap(({ above: of }) => {
				if (!of || (of.narrow && !context.size.compact)) return [];
				const free = of.y === 'top' ? 0 : ((high - context.at('y', of.y)) / (high - low)) * LOW;
				return of.lines * 16 + 10 - free;
			})
		);
	};
	const lines = Math.max(0, ...marks.map(({ below: of = 0 }) => of));
	const below = (context: Context) =>
		(axes.x?.ticks === false ? 4 : AXIS) + lines * 16 + titleLines(axes.x, context).length * TITLE;
	return {
		axes,
		marks,
		sheets: marks.flatMap(({ sheets = [] }) => sheets),
		room: (context) => ({ least: least + above(context) + below(context), grow }),
		sides: (context) => {
			const beside = marks.flatMap(({ sides }) => sides?.(context) ?? []);
			return {
				left: Math.max(leftOf(axes, context), ...beside.map(({ left }) => left)),
				right: Math.max(roomForNames(marks, context), ...beside.map(({ right }) => right))
			};
		},
		draw: (context, frame) => {
			const inner = {
				...frame,
				top: plus(frame.top, pixels(Math.round(above(context)))),
				bottom: minus(frame.bottom, pixels(below(context)))
			};
			const { aspect } = Object.assign({}, ...marks.map((mark) => mark.plot)) as {
				aspect?: Drawing['aspect'];
			};
			const { left, right } = context.sides;
			const across = minus(frame.right, frame.left, pixels(left + right));
			return joined([
				frameOf(axes, context, inner),
				...(aspect ? [{ aspect }] : []),
				...marks.map(({ piece }) => piece({ ...context, across }))
			]);
		}
	};
}

/** The axes and the edges of a plot in a frame. */
export function frameOf(
	axes: PlotAxes,
	context: Context,
	{ left, right, top, bottom }: Frame
): Partial<Drawing> {
	const { x, y, sides, size } = context;
	const edge = ([share, by]: Height, more = 0): Edge => ['b', share, by + more];
	const { bands = [], ticks, title, log, format = String } = axes.y ?? {};
	const [start, end] = [edge(left, sides.left), edge(right, 0 - sides.right)];
	const named = (ticks === false ? [] : bands).map((band, i): Mark => ({
		type: 'text',
		key: `y label ${band}`,
		at: [0, bands.length - 1 - i],
		by: [-8, 4.5],
		anchors: 'pd',
		anchor: 'end',
		lines: [{ text: band }]
	}));
	const axis = bands.length > 0 ? undefined : axisYOf(axes.y, y, size.compact);
	const titled: { labels: Label[]; back: Mark[] } = title
		? {
				labels: [
					{
						id: 'title of the scale',
						at: [0, y[1]],
						anchors: 'bd',
						offsets: [[0.01, -6]],
						free: true,
						within: ['b', 1, -1],
						texts: title(format(log ? 10 ** y[1] : y[1], size.compact)).map((text) => [text]),
						fixed: true
					}
				],
				back: [
					{
						type: 'path',
						key: `y ${y[1]}`,
						at: [0, y[1], 1, y[1]],
						anchors: 'pd',
						style: { stroke: 'var(--rule)' }
					}
				]
			}
		: { labels: [], back: [] };
	return {
		edges: [start, edge(top), end, edge(bottom)],
		...(axes.x?.ticks === false ? {} : { axisX: axisXFor(axes.x, x) }),
		...(axis ? { axisY: title ? withoutTop(axis, y[1]) : axis } : {}),
		front: [...named, ...titleOf(axes.x, context)],
		...titled
	};
}

/** The title below a plot, in as many lines as it needs. */
const titleLines = ({ title }: Axis = {}, { size }: Context): TextLine[] =>
	(title?.('') ?? []).flatMap((line) => wrapLine(line, size.width - 12, 13));

function titleOf(axis: Axis | undefined, context: Context): Mark[] {
	const lines = titleLines(axis, context);
	if (lines.length === 0) return [];
	return [
		{
			type: 'text',
			key: 'title of the x axis',
			at: [1, 1],
			by: [0, AXIS + TITLE - 5],
			anchors: 'pp',
			anchor: 'end',
			lines
		}
	];
}

function leftOf({ y }: PlotAxes, { y: ends, size }: Context): number {
	if (y?.bands && y.ticks !== false)
		return Math.ceil(widthOf(y.bands.map((text) => ({ text })))) + 14;
	const [set] = axisYOf(y, ends, size.compact)?.sets ?? [];
	return set ? Math.ceil(Math.max(...set.ticks.map(([, label]) => textWidth(label)))) + 12 : 8;
}
