import { textWidth } from '../../chart/wrap';
import { fixedAxis, valueAxis } from '../../drawing/compile/ticks';
import type { Axis, Drawing, SizeClass } from '../../drawing/drawing-types';
import { exponentsIn } from '../../marks/log-scale';

/** Round values, fewer on a phone. */
export const axisYOf = (
	y: Drawing['y'],
	format: (value: number) => string,
	{ compact }: SizeClass
): Axis => valueAxis(y, compact ? 4 : 6, format);

/** Powers of ten, at their exponents. */
export const logAxis = (y: Drawing['y'], format: (value: number) => string): Axis =>
	fixedAxis(
		exponentsIn([Math.log10(y[0]), Math.log10(y[1])]).map((at) => [at, format(10 ** at)]),
		true
	);

/** The width of the labels of an axis, in pixels. */
export const labelWidth = ({ sets }: Axis): number =>
	Math.max(0, ...sets.flatMap(({ ticks }) => ticks.map(([, label]) => textWidth(label))));
