import type { Mark, PathMark, Series } from '../drawing/drawing-types';
import { colour, lineStyle } from './look';
import { timesOf, type MarkOptions } from './mark-options';
import { sheetOf } from './sheets';
import { labelOf, specOf } from './texts';
import type { LabelSpec, PlotMark, Texts, Value } from './types';

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
	const { x, y, name, tone = 'ink', as = 'measured', width = 2, dash, fill, fields = [] } = options;
	const points = rows.map((row) => [x(row), y(row)] as const);
	const named = points.findLast(([, value]) => value !== null);
	const spec = name === undefined ? undefined : specOf(name);
	return {
		key,
		extent: { x: points.map(([at]) => at), y: points.flatMap(([, value]) => value ?? []) },
		...(spec ? { names: [spec] } : {}),
		...(options.legend ? { legend: { texts: options.legend, sign: as, tone } } : {}),
		sheets: [sheetOf(rows, fields, (row) => [x(row), y(row) ?? 0], options.show)],
		piece: (context) => {
			const { at, toneOf, weightOf } = context;
			const shown = toneOf(key, tone);
			const placed = points.map(([px, py]) => [at('x', px), py] as const);
			const series = seriesOf(placed);
			const style = lineStyle(as, shown, width + weightOf(key), dash);
			const [label, times] = [
				named && spec && { ...spec, tone: toneOf(key, spec.tone ?? tone) },
				timesOf(options)
			];
			const area: Mark[] = fill
				? [
						{
							type: 'area',
							key: `${key} area`,
							high: [key],
							...times,
							style: { fill: colour(shown), 'fill-opacity': fill }
						}
					]
				: [];
			const path: PathMark = {
				type: 'path',
				key,
				at: placed.flatMap(([px, py]) => [px, py ?? 0]),
				...times,
				style
			};
			return {
				...(series ? { series: { [key]: series } } : {}),
				plot: series ? [...area, { type: 'line', key, series: [key], ...times, style }] : [path],
				front: alone(placed).map(([px, py]) => ({
					type: 'dot',
					key: `${key} ${px}`,
					at: [px, py],
					r: [1.75],
					...times,
					style: { fill: colour(shown) }
				})),
				labels:
					label && named
						? [
								labelOf(
									key,
									{ at: [at('x', named[0]), named[1] ?? 0], dodges: true },
									{ side: 'e', ...label },
									2
								)
							]
						: [],
				obstacles: [key]
			};
		}
	};
}

const alone = (points: readonly (readonly [number, number | null])[]) =>
	points.flatMap(([x, y], i) => {
		const isAlone = (points[i - 1]?.[1] ?? null) === null && (points[i + 1]?.[1] ?? null) === null;
		return y !== null && isAlone ? [[x, y] as const] : [];
	});
