import type { RectMark, Style } from '../drawing/drawing-types';
import { times } from '../drawing/height';
import { colour, shapeStyle } from './look';
import { listedOf, timesOf, type MarkOptions } from './mark-options';
import { labelOf, linesOf, list, specOf, widthOf } from './texts';
import type { Context, LabelSpec, MarkLabel, PlotMark, Texts, Value } from './types';

interface BarOptions<D> extends MarkOptions<D> {
	/** Of a bar, one is a category or a place, and the other its start and end. */
	x: (datum: D) => Value | readonly [Value, Value];
	y: (datum: D) => Value | readonly [Value, Value];
	by: (datum: D) => string;
	/** The share of its band that a bar fills. */
	thick?: number;
	/** How opaque its inside is. It has an outline then, and at 0 it is hollow. */
	fill?: number;
	label?: (datum: D) => LabelSpec | Texts | null;
}

/** The width of a vertical bar at most, and what a label in a bar leaves free, in pixels. */
const [WIDEST, FREE] = [46, 6];

/** The height of a line of text, in pixels. */
const LINE = 16;

const flat = (value: Value | readonly [Value, Value]) =>
	(Array.isArray(value) ? value : [value]) as Value[];

/** A bar for each row: horizontal if `x` is its start and end, and else vertical. */
export function bar<D>(key: string, rows: readonly D[], options: BarOptions<D>): PlotMark {
	const { x, y, by, thick = 0.72, as = 'measured', tone = 'ink', fill } = options;
	const labels = rows.map((row) => {
		const found = options.label?.(row);
		return found === undefined || found === null || found === '' ? undefined : specOf(found);
	});
	const isVertical = rows.some((row) => flat(y(row)).length > 1);
	const outside = labels.flatMap((spec) => (spec && spec.side !== 'in' ? [spec] : []));
	const ends = rows.map((row) => flat(y(row)).at(-1)).filter((end) => typeof end === 'number');
	return {
		key,
		extent: { x: rows.flatMap((row) => flat(x(row))), y: rows.flatMap((row) => flat(y(row))) },
		...listedOf(rows, options, (row) => [flat(x(row)).at(-1) ?? 0, flat(y(row)).at(-1) ?? 0]),
		...(outside.length === 0
			? {}
			: isVertical
				? { above: { y: Math.max(...ends), lines: 1 } }
				: { names: outside }),
		piece: (context) => {
			const { at, toneOf } = context;
			const places = (axis: 'x' | 'y', value: Value | readonly [Value, Value]) => {
				const [from = 0, to] = flat(value).map((each) => at(axis, each));
				return to === undefined ? [from - thick / 2, from + thick / 2] : [from, to];
			};
			const bars = rows.map((row): RectMark => {
				const [[x0 = 0, x1 = 0], [y0 = 0, y1 = 0]] = [places('x', x(row)), places('y', y(row))];
				const name = `${key} ${by(row)}`;
				const shown = toneOf(name, toneOf(key, tone));
				const outline = as === 'measured' && fill === undefined ? 0 : 1.5;
				const inside: Style =
					as === 'said' && fill === undefined
						? { fill: `hatch-${shown === 'accent' ? 'accent' : 'slate'}`, 'fill-opacity': 0.32 }
						: fill === 0
							? { fill: 'var(--paper)' }
							: fill
								? { fill: colour(shown), 'fill-opacity': fill }
								: {};
				return {
					type: 'rect',
					key: name,
					at: [x0, y0, x1, y1],
					...(isVertical ? { widest: WIDEST } : {}),
					...timesOf(options),
					// A thin outline of paper separates bars that touch each other.
					style: {
						...shapeStyle(as, shown, outline),
						...(outline === 0 ? { stroke: 'var(--paper)', 'stroke-width': 1 } : {}),
						...inside
					}
				};
			});
			return {
				front: bars,
				labels: labels.flatMap((spec, i) => {
					const bar = bars[i];
					if (!spec || !bar) return [];
					// On gray, text has the colour of ink.
					const isSolid = as === 'measured' && fill === undefined;
					const tone = isSolid && bar.style.fill !== colour('axis') ? 'paper' : 'ink';
					return spec.side === 'in'
						? labelInside(bar, { tone, ...spec }, context)
						: labelOf(
								bar.key,
								{ at: endOf(bar.at, isVertical) },
								{ side: isVertical ? 'n' : 'e', ...spec }
							);
				}),
				obstacles: bars.map(({ key }) => key)
			};
		}
	};
}

/** Where the label of a bar is: above it, or right of it. */
const endOf = ([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[], isVertical: boolean) =>
	isVertical ? ([(x0 + x1) / 2, y1] as const) : ([x1, (y0 + y1) / 2] as const);

/** The pixels that a unit of an axis must have. */
const roomFor = (length: number, units: number) => Number((length / units).toPrecision(3));

/** The fullest text that is no wider than the bar. Where even the briefest is larger, one that may be left out is. */
function labelInside(
	{ key, at: [x0 = 0, y0 = 0, x1 = 0, y1 = 0], widest = Infinity }: RectMark,
	{ texts, ...spec }: LabelSpec,
	{ x: [from, to], across }: Context
): MarkLabel[] {
	const [wide, tall] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
	if (spec.rank && (wide === 0 || tall === 0)) return [];
	const widthIn = (text: string) => widthOf(linesOf(text, 'ink', spec.bold), spec.size) + FREE;
	const all = list(texts);
	const fitting = all.filter((text, i) => i === all.length - 1 || widthIn(text) <= widest);
	const [share, by] = times(across, wide / (to - from));
	const place = {
		at: [(x0 + x1) / 2, (y0 + y1) / 2],
		within: ['b', share, by - FREE],
		rim: false,
		fixed: true,
		...(spec.rank
			? { roomAcross: roomFor(widthIn(fitting.at(-1) ?? ''), wide), room: roomFor(LINE, tall) }
			: {})
	} as const;
	return [labelOf(key, place, { ...spec, texts: fitting })];
}
