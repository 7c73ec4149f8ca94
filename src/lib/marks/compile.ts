import { pixels } from '../drawing/height';
import type { Drawing, Label, SizeClass } from '../drawing/drawing-types';
import { joined } from './layout';
import { endsOf } from './axes';
import { withoutStrays } from './stray-labels';
import { numberSize } from './texts';
import type { Block, Context, Ends, MarkLabel, PlotAxes, Tone } from './types';

/** What a state shows: a block, and how it differs as a whole. */
export interface View {
	block: Block;
	/** The ends of the y axis, if the block has no plot. */
	yEnds?: Ends;
	/** The state before it, for the times of its marks. */
	follows?: string;
	/** What the axes measure: marks do not move to axes of other units. */
	units?: string;
	/** Marks in colour, and all others in the background. */
	highlight?: readonly string[];
	dim?: readonly string[];
	until?: number;
}

/** How brief texts are at most. */
const BRIEFEST = 2;

/** The drawing of a view in a size class, and the ids of the labels that must stand in it. */
export function compile(
	view: View,
	size: SizeClass
): { drawing: Drawing; required: readonly string[] } {
	/** The keys that marks have asked the colour of. */
	const asked = new Set<string>();
	const contextAt = (level: number) => contextOf(view, size, level, asked);
	const contexts = Array.from({ length: BRIEFEST }, (_, level) => contextAt(level));
	const fits = (context: Context) => view.block.room(context).least <= size.height;
	const context = contexts.find(fits) ?? contextAt(BRIEFEST);
	const drawn = view.block.draw(context, {
		left: [0, 0],
		right: [1, 0],
		top: pixels(0),
		bottom: [1, 0]
	});
	if (import.meta.env.SSR) checkColoured(view, [...asked]);
	const {
		series = {},
		back = [],
		plot = [],
		front = [],
		labels = [],
		obstacles = [],
		edges,
		...rest
	} = joined([drawn]);
	if (!edges) throw new Error('found a view without a plot or lanes, expected one with axes');
	const drawing: Drawing = {
		...rest,
		x: context.x,
		y: context.y,
		edges,
		by: axesOf(view).by,
		series,
		back,
		plot,
		front,
		labels: labels.map(({ rank: _, ...label }) => withNumber(label, size)),
		...(obstacles.length > 0 ? { obstacles } : {}),
		...(view.follows ? { follows: view.follows } : {}),
		...(view.units ? { units: view.units } : {}),
		...(view.until ? { until: view.until } : {})
	};
	// A label that keeps clear of lines is left out where it cannot.
	const required = labels.filter(({ rank, clear }) => !rank && !clear).map(({ id }) => id);
	const may = labels.filter(({ rank }) => rank === 'may').map(({ id }) => id);
	return { drawing: withoutStrays(drawing, may, size), required };
}

/** A label, with its first line in large type if that is a number. */
function withNumber({ number, ...label }: MarkLabel, { compact }: SizeClass): Label {
	if (!number) return label;
	const texts = label.texts.map(([first, ...rest], i) => [
		...(first
			? [{ ...first, bold: true, size: numberSize(compact || i === label.texts.length - 1) }]
			: []),
		...rest
	]);
	// Commas and descenders of the number stand clear of the line below it.
	return { ...label, texts, pitch: compact ? 1.25 : 1.45 };
}

/** The ends of the axes, and the axis along which data points are picked. */
export function axesOf({ block, yEnds }: View): { x: Ends; y: Ends; by: Drawing['by'] } {
	const { axes = {}, marks = [] } = block;
	const values = (axis: 'x' | 'y') => marks.flatMap(({ extent }) => extent[axis]);
	const own = marks.findLast(({ plot }) => plot?.y)?.plot?.y;
	const isBars = axes.y?.bands !== undefined;
	const hasY = axes.y !== undefined || marks.length > 0;
	return {
		x: endsOf(axes.x, values('x'), isBars),
		y: own ?? (hasY ? endsOf(axes.y, values('y'), true) : (yEnds ?? [0, 1])),
		by: marks.find(({ plot }) => plot?.by)?.plot?.by ?? (isBars ? 'y' : 'x')
	};
}

/** Finds the place of a value on an axis. The first category of the y axis is at its top. */
export const placeOn =
	(axes: PlotAxes = {}): Context['at'] =>
	(axis, value) => {
		const { bands = [], log } = axes[axis] ?? {};
		if (typeof value === 'number') return log ? Math.log10(value) : value;
		const i = bands.indexOf(value);
		if (i < 0)
			throw new RangeError(`found the category ${value}, expected one of ${bands.join(', ')}`);
		return axis === 'y' ? bands.length - 1 - i : i;
	};

/** Whether names have the key of a mark: its own, or that of its group. */
const has = (names: readonly string[], key: string): boolean =>
	names.some((name) => key === name || key.endsWith(` ${name}`) || key.startsWith(`${name} `));

/** @throws {RangeError} if a name of `highlight` or `dim` colours no mark */
function checkColoured({ highlight = [], dim = [] }: View, keys: readonly string[]): void {
	const wrong = [...highlight, ...dim].find((name) => !keys.some((key) => has([name], key)));
	if (wrong !== undefined)
		throw new RangeError(
			`found “${wrong}” in highlight or dim, expected one of ${keys.join(', ')}`
		);
}

function contextOf(view: View, size: SizeClass, level: number, asked: Set<string>): Context {
	const { block, highlight = [], dim = [] } = view;
	const { axes = {}, marks = [] } = block;
	const { x, y } = axesOf(view);
	const isDim = (key: string) => has(dim, key) || (highlight.length > 0 && !has(highlight, key));
	const context: Context = {
		size,
		sides: { left: 0, right: 0 },
		across: [1, 0],
		level,
		x,
		y,
		legend: marks.flatMap(({ legend }) => legend ?? []),
		at: placeOn(axes),
		toneOf: (key, tone): Tone => {
			asked.add(key);
			return has(highlight, key) ? 'accent' : isDim(key) ? 'axis' : tone;
		},
		weightOf: (key) => (has(highlight, key) ? 0.5 : isDim(key) ? -0.5 : 0)
	};
	return { ...context, ...(block.sides ? { sides: block.sides(context) } : {}) };
}
