import { textWidth } from '../../chart/wrap';
import { fixedAxis, monthAxis, valueAxis } from '../../drawing/compile/ticks';
import type { Axis, Drawing, SizeClass, TickSet } from '../../drawing/drawing-types';
import type { LinesOptions } from './line-types';

/** Years from one tick to the next. */
const STEPS = [1, 2, 5, 10, 20, 50] as const;

/** The room that a year takes on the axis, in pixels. */
const YEAR = 44;

/** An axis of years, of which a shorter one names fewer, but two at least. */
export function yearAxis([from, to]: Drawing['x']): Axis {
	const sets = STEPS.map((step): TickSet => {
		const first = Math.ceil(from / step) * step;
		const length = Math.max(0, Math.floor((to - first) / step) + 1);
		const years = Array.from({ length }, (_, i) => first + i * step);
		return {
			least: ((to - from) / step) * YEAR,
			ticks: years.map((year) => [year, String(year)])
		};
	});
	return { sets: sets.filter(({ ticks }, i) => i === 0 || ticks.length > 1) };
}

export function axisXOf(
	ticks: LinesOptions['ticks'],
	x: Drawing['x'],
	{ compact }: SizeClass
): Axis {
	if (ticks === 'months') return monthAxis(x);
	if (ticks === 'numbers') return valueAxis(x, compact ? 4 : 8, String);
	return ticks === 'years' ? yearAxis(x) : fixedAxis(ticks);
}

/** Round values, fewer on a phone. */
export const axisYOf = (
	y: Drawing['y'],
	format: (value: number) => string,
	{ compact }: SizeClass
): Axis => valueAxis(y, compact ? 4 : 6, format);

/** The width of the labels of an axis, in pixels. */
export const labelWidth = ({ sets }: Axis): number =>
	Math.max(0, ...sets.flatMap(({ ticks }) => ticks.map(([, label]) => textWidth(label))));
