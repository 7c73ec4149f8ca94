import type { RectMark } from '../drawing/drawing-types';
import { shapeStyle } from './look';
import { timesOf, type MarkOptions } from './mark-options';
import { sheetOf } from './sheets';
import { labelOf, specOf } from './texts';
import type { LabelSpec, PlotMark, Texts, Value } from './types';

interface BarOptions<D> extends MarkOptions<D> {
	/** Of a bar, one is a category or a place, and the other its start and end. */
	x: (datum: D) => Value | readonly [Value, Value];
	y: (datum: D) => Value | readonly [Value, Value];
	by: (datum: D) => string;
	/** The share of its band that a bar fills. */
	thick?: number;
	label?: (datum: D) => LabelSpec | Texts | null;
}

/** A bar for each row. */
export function bar<D>(key: string, rows: readonly D[], options: BarOptions<D>): PlotMark {
	const { x, y, by, thick = 0.72, as = 'measured', tone = 'ink', label, fields = [] } = options;
	const flat = (value: Value | readonly [Value, Value]) =>
		(Array.isArray(value) ? value : [value]) as Value[];
	return {
		key,
		extent: { x: rows.flatMap((row) => flat(x(row))), y: rows.flatMap((row) => flat(y(row))) },
		...(options.legend ? { legend: { texts: options.legend, sign: as, tone } } : {}),
		sheets: [
			sheetOf(
				rows,
				fields,
				(row) => [flat(x(row)).at(-1) ?? 0, flat(y(row)).at(-1) ?? 0],
				options.show
			)
		],
		names: rows.flatMap((row) => {
			const spec = specOf(label?.(row) ?? '');
			return spec.texts === '' || spec.side === 'in' ? [] : [spec];
		}),
		piece: (context) => {
			const { at, toneOf } = context;
			const ends = (axis: 'x' | 'y', value: Value | readonly [Value, Value]) => {
				const [from = 0, to] = flat(value).map((each) => at(axis, each));
				return to === undefined ? [from - thick / 2, from + thick / 2] : [from, to];
			};
			const bars = rows.map((row): RectMark => {
				const [[x0 = 0, x1 = 0], [y0 = 0, y1 = 0]] = [ends('x', x(row)), ends('y', y(row))];
				const name = `${key} ${by(row)}`;
				const style = shapeStyle(as, toneOf(name, toneOf(key, tone)), as === 'measured' ? 0 : 1.5);
				return {
					type: 'rect',
					key: name,
					at: [x0, y0, x1, y1],
					...timesOf(options),
					style
				};
			});
			return {
				front: bars,
				labels: rows.flatMap((row, i) => {
					const spec = label?.(row);
					const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = bars[i]?.at ?? [];
					if (!spec) return [];
					const { side = 'e', ...of } = specOf(spec);
					const at = [side === 'in' ? (x0 + x1) / 2 : x1, (y0 + y1) / 2] as const;
					const inside = side === 'in' ? ({ rim: false, fixed: true } as const) : {};
					return labelOf(bars[i]?.key ?? '', { at, ...inside }, { side, ...of });
				})
			};
		}
	};
}
