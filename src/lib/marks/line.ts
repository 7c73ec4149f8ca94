import type { PathMark, Series } from '../drawing/drawing-types';
import { lineStyle } from './look';
import { areaBelow, listedOf, loneDots, timesOf, type MarkOptions } from './mark-options';
import { labelOf, specOf } from './texts';
import type { Ends, LabelSpec, PlotMark, Texts, Value } from './types';

/** Values at equal steps, or undefined if they are not. */
export function seriesOf(
	points: readonly (readonly [number, number | null])[]
): Series | undefined {
	const [first = 0, second = first + 1] = points.map(([x]) => x);
	const step = second - first;
	const regular = points.every(([x], i) => Math.abs(x - first - i * step) < 1e-9);
	const y = points.map(([, value]) => value && Math.round(value * 1e6) / 1e6);
	return regular && step > 0 ? { x: first, ...(step === 1 ? {} : { step }), y } : undefined;
}

interface LineOptions<D> extends MarkOptions<D> {
	x: (datum: D) => Value;
	y: (datum: D) => number | null;
	/** Names the end of the line. */
	name?: LabelSpec | Texts;
	width?: number;
	dash?: string;
	/** Fills the area below it. */
	fill?: number;
}

/** A line through the rows. One without neighbours is a dot. @param key names it in all states */
export function line<D>(key: string, rows: readonly D[], options: LineOptions<D>): PlotMark {
	const { x, y, name, tone = 'ink', as = 'measured', width = 2, dash, fill = 0 } = options;
	const points = rows.map((row) => [x(row), y(row)] as const);
	const spec = name === undefined ? undefined : specOf(name);
	return {
		key,
		extent: { x: points.map(([at]) => at), y: points.flatMap(([, value]) => value ?? []) },
		...(spec ? { names: [spec] } : {}),
		...listedOf(rows, options, (row) => [x(row), y(row) ?? 0]),
		piece: (context) => {
			const { at, toneOf, weightOf } = context;
			const shown = toneOf(key, tone);
			const placed = points.map(
				([px, py]) => [at('x', px), py === null ? null : at('y', py)] as const
			);
			const end = endOf(placed, context.x);
			const series = seriesOf(placed);
			const style = lineStyle(as, shown, width + weightOf(key), dash);
			const [label, times] = [
				spec && { ...spec, tone: toneOf(key, spec.tone ?? tone) },
				timesOf(options)
			];
			const path: PathMark = {
				type: 'path',
				key,
				at: placed.flatMap(([px, py]) => [px, py ?? 0]),
				...times,
				style
			};
			return {
				...(series ? { series: { [key]: series } } : {}),
				plot: series
					? [
							...areaBelow(key, shown, fill, times),
							{ type: 'line', key, series: [key], ...times, style }
						]
					: [path],
				front: loneDots(key, shown, placed, times),
				labels:
					label && end ? [labelOf(key, { at: end, dodges: true }, { side: 'e', ...label }, 2)] : [],
				obstacles: [key]
			};
		}
	};
}

/** Where a line ends in view: on the edge of the plot if it goes on there, and undefined before it. */
export function endOf(
	points: readonly (readonly [number, number | null])[],
	[from, to]: Ends
): readonly [number, number] | undefined {
	const i = points.findLastIndex(([x, y]) => x <= to && y !== null);
	const [[x, y] = [-Infinity, 0], [nextX, nextY] = [to, null]] = points.slice(i, i + 2);
	if (i < 0 || y === null) return undefined;
	if (x < to && nextY !== null) return [to, y + ((nextY - y) * (to - x)) / (nextX - x)];
	return x >= from ? [x, y] : undefined;
}
