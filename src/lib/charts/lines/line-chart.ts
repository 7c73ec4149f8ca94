import m from '$messages/charts.json';
import { defineChart } from '../../chart/define-chart';
import { exact } from '../../data/format';
import { fillMessage } from '../../messages/fill-message';
import { columnKey } from '../column-key';
import { firstState } from '../first-state';
import { headingOf, placeIn } from '../x-texts';
import { checkEnds, checkLineChart, checkLineRows } from './check-line-chart';
import { drawLines } from './draw-lines';
import { describeLines } from './line-chart-description';
import type { LineChartOptions } from './line-chart-types';
import { viewOf } from './line-chart-view';

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
	if (import.meta.env.SSR) checkLineChart(options);
	const { id, x, unit, log = false, format = exact } = options;
	const states = Object.keys(options.states) as S[];
	const viewIn = (tables: T, state: S) => viewOf(options, tables, state);
	/** The lines besides those in colour, if there are any in colour. */
	const othersOf = (highlight: readonly L[]) =>
		highlight.length > 0
			? Object.keys(options.lines).filter((key) => !highlight.some((each) => each === key))
			: [];

	return defineChart<T, S>({
		id,
		states,
		default: firstState(id, states),
		rows: (tables, state) => {
			const { lines, places } = viewIn(tables, state);
			return {
				columns: [
					{ key: columnKey(headingOf(x), 'x'), label: headingOf(x), unit: '' },
					...lines.map(({ key, title }) => ({ key, label: title, unit }))
				],
				rows: places.map((at) => [
					placeIn(x, at, 'table'),
					...lines.map(({ values }) => values.get(at) ?? null)
				])
			};
		},
		// A tooltip has the values of all lines at a place, which may be too close to be told apart.
		dataPoints: (tables, state) => {
			const { lines, places } = viewIn(tables, state);
			const { highlight = [] } = options.states[state];
			return places.flatMap((at) => {
				const known = lines.flatMap(({ key, title, values }) => {
					const value = values.get(at);
					return value === undefined ? [] : [{ key, title, value }];
				});
				const marked = known.find(({ key }) => highlight.includes(key)) ?? known[0];
				if (!marked) return [];
				return {
					x: at,
					y: log ? Math.log10(marked.value) : marked.value,
					label: placeIn(x, at),
					lines: known.map(({ title, value }) =>
						lines.length === 1
							? fillMessage(m.tooltipValue, { value: format(value), unit })
							: fillMessage(m.tooltipLine, { name: title, value: format(value), unit })
					)
				};
			});
		},
		draw: (tables, state, size) => {
			const { lines, ends, dots } = viewIn(tables, state);
			const { y, highlight = [], dim = othersOf(highlight) } = options.states[state];
			return drawLines({
				size,
				lines: lines.map(({ line }) => line),
				ticks: x.unit,
				x: ends,
				...(y ? { y } : {}),
				log,
				format,
				highlighted: highlight,
				dimmed: dim,
				points: dots.map(({ line, at, value, text }) => ({
					line,
					at,
					texts: [text?.(format(value), placeIn(x, at)) ?? `**${format(value)}**`]
				}))
			});
		},
		description: import.meta.env.SSR
			? {
					subtitle: (_, state) => options.states[state].subtitle ?? options.subtitle,
					describe: (tables, state) => {
						checkLineRows(options, tables);
						const { about, y } = options.states[state];
						checkEnds(viewIn(tables, state), y);
						return describeLines(viewIn(tables, state), about, { x, unit, log, format });
					}
				}
			: null
	});
}
