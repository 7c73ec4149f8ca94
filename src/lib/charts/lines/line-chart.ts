import m from '$messages/charts.json';
import { exact } from '../../data/format';
import { fillMessage } from '../../messages/fill-message';
import { dot } from '../../marks/dots';
import { line } from '../../marks/line';
import { plot } from '../../marks/plot';
import { rule } from '../../marks/rule';
import { listed } from '../../marks/sheets';
import type { Field, PlotMark, Tone } from '../../marks/types';
import { chartOfMarks } from '../chart-of-marks';
import { choosable } from '../choosable';
import { columnKey } from '../column-key';
import { whenDrawn } from '../when-drawn';
import { headingOf, placeIn } from '../x-texts';
import { checkEnds, checkLineChart, checkLineRows } from './check-line-chart';
import { chooseLine } from './choose-line';
import { checkLines, endsOf } from './line-axis';
import { describeLines } from './line-chart-description';
import type { LineChartOptions, LineChartState } from './line-chart-types';
import { viewOf, type LinesView } from './line-chart-view';

/**
 * Makes a line chart, with its table, its tooltips and its alternative text, from a declaration.
 * @example
 * export const boats = lineChart({
 * 	id: 'boats',
 * 	subtitle: 'Boats at their moorings, each June',
 * 	rows: ({ boats }: Tables) => boats,
 * 	x: { unit: 'years', of: ({ year }) => year },
 * 	unit: 'boats',
 * 	lines: {
 * 		sail: { name: 'Sail', value: ({ sail }) => sail },
 * 		motor: { name: 'Motor', value: ({ motor }) => motor }
 * 	},
 * 	states: { all: {}, newest: { highlight: ['sail'], dots: ['last'] } }
 * })
 * @throws {TypeError} on the server, for an unknown name in the declaration
 * @throws {RangeError} when drawn, if it has no line or more than six
 */
export function lineChart<T extends object, R, L extends string, S extends string>(
	options: LineChartOptions<T, R, L, S>
) {
	return choosable(options, linesOf<T, R, L, S>, chooseLine<T, R, L, S>());
}

function linesOf<T extends object, R, L extends string, S extends string>(
	options: LineChartOptions<T, R, L, S>
) {
	if (import.meta.env.SSR) checkLineChart(options);
	const { x, unit, log = false, format = exact } = options;
	const viewIn = (tables: T, state: S) => viewOf(options, tables, state);
	return chartOfMarks<T, S>(
		options,
		(tables, state) => {
			const view = viewIn(tables, state);
			const { highlight = [], y: ends = endsOf(view, log) } = options.states[state];
			return {
				block: plot(
					{
						x: { ends: view.ends, ticks: x.unit },
						y: { ends, ticks: 6, format, ...(log ? { log } : {}) }
					},
					whenDrawn(() => checkLines(view, ends, log, DASHES.length)),
					listed(view.places, fieldsOf(options, view), (at) => {
						const known = view.lines.filter(({ values }) => values.has(at));
						const marked = known.find(({ key }) => highlight.includes(key)) ?? known[0];
						return marked ? [at, marked.values.get(at) ?? 0] : null;
					}),
					...(!log && ends[0] < 0 && ends[1] > 0
						? [rule('zero', { y: 0 }, { as: 'measured', width: 1 })]
						: []),
					...lineMarks(options, view, options.states[state])
				)
			};
		},
		import.meta.env.SSR
			? (tables, state) => {
					checkLineRows(options, tables);
					const { about, y } = options.states[state];
					checkEnds(viewIn(tables, state), y);
					return describeLines(viewIn(tables, state), about, { x, unit, log, format });
				}
			: null
	);
}

/** A place and the values of all lines there: lines may be too close to be told apart by a pointer. */
const fieldsOf = <T, R, L extends string, S extends string>(
	{ x, unit, format = exact }: LineChartOptions<T, R, L, S>,
	{ lines }: LinesView<L>
): Field<number>[] => [
	{
		key: columnKey(headingOf(x), 'x'),
		label: headingOf(x),
		of: (at) => placeIn(x, at, 'table'),
		say: (at) => placeIn(x, at)
	},
	...lines.map(({ key, title, values }): Field<number> => ({
		key,
		label: title,
		unit,
		of: (at) => values.get(at) ?? null,
		say: (at) => {
			const value = values.get(at);
			if (value === undefined) return null;
			return lines.length === 1
				? fillMessage(m.tooltipValue, { value: format(value), unit })
				: fillMessage(m.tooltipLine, { name: title, value: format(value), unit });
		}
	}))
];

/** The dashes of the lines, by which those in ink differ. There are no more lines. */
const DASHES = ['', '7 3', '2 3', '8 3 2 3', '4 2', '1 4'] as const;

/** The widths of lines in the background, of others, and of those in colour, in pixels. */
const WIDTHS = [1.5, 2, 2.5] as const;

/** The dots, whose labels matter most, and the lines, of which those in colour are in front. */
function lineMarks<T, R, L extends string, S extends string>(
	{ lines: declared, x, format = exact }: LineChartOptions<T, R, L, S>,
	{ lines, dots }: LinesView<L>,
	{ highlight = [], dim }: LineChartState<L>
): PlotMark[] {
	const rankOf = (key: L) => {
		if (highlight.includes(key)) return 2;
		return (dim?.includes(key) ?? highlight.length > 0) ? 0 : 1;
	};
	const toneOf = (key: L): Tone => {
		const rank = rankOf(key);
		return rank === 0 ? 'axis' : (declared[key].colour ?? (rank === 2 ? 'accent' : 'ink'));
	};
	const drawn = lines.map(({ key, rows }, i) => {
		const { name, colour } = declared[key];
		return line(key, rows, {
			x: ([at]) => at,
			y: ([, value]) => value,
			name,
			tone: toneOf(key),
			width: WIDTHS[rankOf(key)],
			dash: colour === undefined ? (DASHES[i] ?? '') : ''
		});
	});
	return [
		...dots.map(({ line: key, at, value, text }) =>
			dot(`point ${key} ${at}`, [at, value], {
				r: 5,
				tone: toneOf(key),
				label: text?.(format(value), placeIn(x, at)) ?? `**${format(value)}**`
			})
		),
		...drawn.toSorted((a, b) => rankOf(a.key as L) - rankOf(b.key as L))
	];
}
