import { heightIn } from '../drawing/height';
import type { AreaMark, PathMark } from '../drawing/drawing-types';
import { colour, shapeStyle } from './look';
import { seriesOf } from './line';
import { listedOf, timesOf, type MarkOptions } from './mark-options';
import { labelOf, linesOf, list, specOf, widthOf } from './texts';
import type { Context, LabelSpec, MarkLabel, PlotMark, Texts } from './types';

interface AreaOptions<D> extends MarkOptions<D> {
	x: (datum: D) => number;
	/** The lower and the upper edge: by default, the lower one is zero. `null` is a gap. */
	low?: (datum: D) => number | null;
	high: (datum: D) => number | null;
	/** Names its right end. */
	name?: LabelSpec | Texts;
	/** Stands in it where it is highest, if it is high enough there. */
	label?: LabelSpec | Texts;
}

type Point = readonly [x: number, low: number, high: number];

/** The height of a line of text, in pixels. */
const LINE = 18;

/** The area between two values of each row, such as a part of a stack. */
export function area<D>(key: string, rows: readonly D[], options: AreaOptions<D>): PlotMark {
	const { x, low = () => 0, high, name, label, as = 'measured', tone = 'ink' } = options;
	const runs = runsOf(rows.map((row) => [x(row), low(row), high(row)] as const));
	const last = runs.at(-1)?.at(-1);
	const spec = name === undefined ? undefined : specOf(name);
	return {
		key,
		extent: { x: rows.map(x), y: rows.flatMap((row) => [low(row) ?? [], high(row) ?? []].flat()) },
		...(spec ? { names: [spec] } : {}),
		...listedOf(rows, options, (row) => [x(row), high(row) ?? 0]),
		piece: (context) => {
			const shown = context.toneOf(key, tone);
			const edges = runs.map((run) => [
				...run.map(([at, , top]) => [at, top]),
				...run.toReversed().map(([at, bottom]) => [at, bottom])
			]);
			const rest = {
				key,
				...timesOf(options),
				style:
					as === 'measured'
						? { fill: colour(shown), stroke: 'var(--paper)', 'stroke-width': 1 }
						: shapeStyle(as, shown)
			};
			const [top, bottom] = [high, low].map((edge) =>
				seriesOf(rows.map((row) => [x(row), edge(row)]))
			);
			const mark: AreaMark | PathMark =
				top && bottom
					? { type: 'area', high: [key], low: [`${key} low`], ...rest }
					: {
							type: 'path',
							at: edges.flat(2),
							breaks: edges.slice(0, -1).map((_, i) => edges.slice(0, i + 1).flat().length),
							closed: true,
							...rest
						};
			// On gray, text has the colour of ink.
			const inside = as === 'measured' && shown !== 'axis' ? 'paper' : 'ink';
			return {
				...(top && bottom ? { series: { [key]: top, [`${key} low`]: bottom } } : {}),
				plot: [mark],
				labels: [
					...(label === undefined
						? []
						: labelInside(key, runs, { tone: inside, ...specOf(label) }, context)),
					...(spec && last
						? [
								labelOf(
									key,
									{ at: [last[0], (last[1] + last[2]) / 2], dodges: true },
									{ side: 'e', ...spec, tone: context.toneOf(key, spec.tone ?? 'ink') },
									2
								)
							]
						: [])
				]
			};
		}
	};
}

/** The points between two gaps. */
function runsOf(points: readonly (readonly [number, number | null, number | null])[]): Point[][] {
	const runs: Point[][] = [[]];
	for (const [x, low, high] of points) {
		if (low === null || high === null) runs.push([]);
		else runs.at(-1)?.push([x, low, high]);
	}
	return runs.filter(({ length }) => length > 1);
}

/** A label where there is most room for its whole width between the edges. Without enough, it is left out. */
function labelInside(
	key: string,
	runs: readonly (readonly Point[])[],
	spec: LabelSpec,
	{ x: [from, to], across, size }: Context
): MarkLabel[] {
	const [text = ''] = list(spec.texts);
	const lines = linesOf(text, 'ink', spec.bold);
	const unit = heightIn(across, size.width) / (to - from);
	const half = (widthOf(lines, spec.size) / 2 + 8) / unit;
	const places = runs.flatMap((run) =>
		run.flatMap(([at]) => {
			const covered = run.filter(([x]) => x >= at - half && x <= at + half);
			const [left = Infinity, right = -Infinity] = [run[0]?.[0], run.at(-1)?.[0]];
			const low = Math.max(...covered.map(([, bottom]) => bottom));
			const high = Math.min(...covered.map(([, , top]) => top));
			return left > at - half || right < at + half ? [] : [{ at, low, high }];
		})
	);
	const [best] = places.toSorted((a, b) => b.high - b.low - (a.high - a.low));
	if (!best || best.high <= best.low) return [];
	return [
		{
			...labelOf(
				`${key} inside`,
				{ at: [best.at, (best.low + best.high) / 2], rim: false, fixed: true },
				{ ...spec, side: 'in', rank: 'may' }
			),
			room: Number(((LINE * lines.length) / (best.high - best.low)).toPrecision(3))
		}
	];
}
