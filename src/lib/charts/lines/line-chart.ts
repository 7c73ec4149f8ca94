import { exact } from '../../data/format';
import { dot } from '../../marks/dots';
import { line } from '../../marks/line';
import { plot } from '../../marks/plot';
import { rule } from '../../marks/rule';
import { listed } from '../../marks/sheets';
import type { PlotMark } from '../../marks/types';
import { placeIn } from '../x-texts';
import { chartOfLines, fieldsOf, rankOf, toneOf } from './chart-of-lines';
import type { LineChartOptions, LineChartState, LinesView } from './line-chart-view';

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
export const lineChart = <T extends object, R, L extends string, S extends string>(
	options: LineChartOptions<T, R, L, S>
) =>
	chartOfLines(options, {
		known: ['from', 'to', 'y', 'highlight', 'dim', 'dots', 'subtitle', 'about'],
		most: DASHES.length,
		block: (options, view, state, y) => {
			const { x, log = false, format = exact } = options;
			const { highlight = [] } = state;
			return plot(
				{
					x: { ends: view.ends, ticks: x.unit },
					y: { ends: y, ticks: 6, format, ...(log ? { log } : {}) }
				},
				listed(view.places, fieldsOf(options, view.lines), (at) => {
					const known = view.lines.filter(({ values }) => values.has(at));
					const marked = known.find(({ key }) => highlight.includes(key)) ?? known[0];
					return marked ? [at, marked.values.get(at) ?? 0] : null;
				}),
				...(!log && y[0] < 0 && y[1] > 0
					? [rule('zero', { y: 0 }, { as: 'measured', width: 1 })]
					: []),
				...lineMarks(options, view, state)
			);
		}
	});

/** The dashes of the lines, by which those in ink differ. There are no more lines. */
const DASHES = ['', '7 3', '2 3', '8 3 2 3', '4 2', '1 4'] as const;

/** The widths of lines in the background, of others, and of those in colour, in pixels. */
const WIDTHS = [1.5, 2, 2.5] as const;

/** The dots, whose labels matter most, and the lines, of which those in colour are in front. */
function lineMarks<T, R, L extends string, S extends string>(
	options: LineChartOptions<T, R, L, S>,
	{ lines, dots }: LinesView<L>,
	state: LineChartState<L>
): PlotMark[] {
	const { x, format = exact } = options;
	const drawn = lines.map(({ key, rows }, i) => {
		const { name, colour } = options.lines[key];
		return line(key, rows, {
			x: ([at]) => at,
			y: ([, value]) => value,
			name,
			tone: toneOf(options, state, key),
			width: WIDTHS[rankOf(state, key)],
			dash: colour === undefined ? (DASHES[i] ?? '') : ''
		});
	});
	return [
		...dots.map(({ line: key, at, value, text }) =>
			dot(`point ${key} ${at}`, [at, value], {
				r: 5,
				tone: toneOf(options, state, key),
				label: text?.(format(value), placeIn(x, at)) ?? `**${format(value)}**`
			})
		),
		...drawn.toSorted((a, b) => rankOf(state, a.key as L) - rankOf(state, b.key as L))
	];
}
