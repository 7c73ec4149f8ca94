import { scaleLinear } from 'd3-scale';
import { fixedAxis, monthAxis, roundTicks, valueAxis } from '../drawing/compile/ticks';
import type { Axis as DrawnAxis } from '../drawing/drawing-types';
import { daysOfMonths } from './days-of-months';
import { exponentsIn, powersAround } from './log-scale';
import type { Axis, Ends, Value } from './types';
import { axisXOf, roundAxis } from './x-axes';

/** The length of a part of an axis, in pixels. */
const PART = 20;

/** An axis whose upper tick a title replaces. */
export const withoutTop = ({ sets, ...rest }: DrawnAxis, top: number): DrawnAxis => ({
	...rest,
	sets: sets.map((set) => ({ ...set, ticks: set.ticks.filter(([at]) => at !== top) }))
});

/** The y axis of a plot. */
export function axisYOf(axis: Axis | undefined, ends: Ends, brief: boolean): DrawnAxis | undefined {
	if (!axis || axis.ticks === false) return undefined;
	const { ticks = 5, parts, log, format = String } = axis;
	const print = (value: number) => format(value, brief);
	if (log) return powersAxis(ends, print);
	if (parts) return partsAxis(ends, parts, print);
	return valueAxis(ends, typeof ticks === 'number' ? ticks : 5, print);
}

/** The x axis of a plot. */
export function axisXFor(axis: Axis = {}, ends: Ends): DrawnAxis {
	const { ticks = 8, bands, log, grid, format = String } = axis;
	const print = (value: number) => format(value, false);
	if (log) return { ...powersAxis(ends, print), ...(grid ? { grid } : {}) };
	if (bands) return fixedAxis(bands.map((band, i) => [i, band]));
	if (ticks === 'months') return ends[1] - ends[0] < 2 ? daysOfMonths(ends) : monthAxis(ends);
	if (ticks === 'years' || ticks === 'days' || ticks === 'numbers')
		return axisXOf(ticks, ends, axis.format);
	if (grid) return roundAxis(ends, print, grid);
	const set = (least: number, about: number) => ({
		least,
		ticks: roundTicks(ends, about, (value) => format(value, about < 5))
	});
	return { sets: [set(490, Number(ticks)), set(0, 4)] };
}

/** Powers of ten, at their exponents. */
const powersAxis = (ends: Ends, print: (value: number) => string): DrawnAxis =>
	fixedAxis(exponentsIn(ends).map((at) => [at, print(10 ** at)]));

/** Equal parts: half as many where the axis is too short for them. */
function partsAxis([from, to]: Ends, parts: number, format: (value: number) => string): DrawnAxis {
	const ticks = Array.from({ length: parts + 1 }, (_, i) => {
		const value = from + ((to - from) / parts) * i;
		return [value, format(value)] as const;
	});
	const set = { least: parts * PART, ticks };
	if (parts % 2 !== 0) return { sets: [{ ...set, least: 0 }] };
	return { sets: [set, ...partsAxis([from, to], parts / 2, format).sets] };
}

/** The ends of an axis: those that it names, or those of all values. */
export function endsOf(
	{ ends, bands, ticks, log, pad = 0.5 }: Axis = {},
	values: readonly Value[],
	fromZero: boolean
): Ends {
	if (bands) return [-pad, bands.length - 1 + pad];
	const numbers = values.filter((value) => typeof value === 'number');
	if (log) {
		const [from, to] = ends ?? powersAround(numbers);
		return [Math.log10(from), Math.log10(to)];
	}
	if (ends) return ends;
	if (numbers.length === 0) return [0, 1];
	const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
	if (typeof ticks === 'string') return [low, high];
	const [from = 0, to = 1] = scaleLinear()
		.domain([fromZero ? Math.min(0, low) : low, high])
		.nice(4)
		.domain();
	return [from, to];
}
