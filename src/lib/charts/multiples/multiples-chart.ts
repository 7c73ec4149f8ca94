import m from '$messages/charts.json';
import { exact } from '../../data/format';
import { sentences } from '../../data/sentences';
import { fillMessage } from '../../messages/fill-message';
import { facets } from '../../marks/facets';
import { line } from '../../marks/line';
import { listed } from '../../marks/sheets';
import type { Field } from '../../marks/types';
import { chartOfMarks } from '../chart-of-marks';
import { checkStates } from '../check-options';
import { choosable } from '../choosable';
import { columnKey } from '../column-key';
import { checkEnds, checkLineChart, checkLineRows } from '../lines/check-line-chart';
import { chooseLine } from '../lines/choose-line';
import { checkLines, endsOf } from '../lines/line-axis';
import { describeLines } from '../lines/line-chart-description';
import { viewOf } from '../lines/line-chart-view';
import { headingOf, placeIn } from '../x-texts';
import type { MultiplesChartOptions } from './multiples-chart-types';

/** More plots are too small on a phone. */
const MOST = 12;

/**
 * Makes small multiples, a plot for each line with equal axes, with their table, their tooltips and their
 * alternative text, from a declaration.
 * @example
 * export const boats = multiplesChart({
 * 	id: 'boats',
 * 	subtitle: 'Boats at their moorings, each June',
 * 	rows: ({ boats }: Tables) => boats,
 * 	x: { unit: 'years', of: ({ year }) => year },
 * 	unit: 'boats',
 * 	lines: {
 * 		sail: { name: 'Sail', value: ({ sail }) => sail },
 * 		motor: { name: 'Motor', value: ({ motor }) => motor }
 * 	},
 * 	states: { all: {}, sail: { highlight: ['sail'] } }
 * })
 * @throws {TypeError} on the server, for an unknown name in the declaration
 * @throws {RangeError} when drawn, if it has no line or more than twelve
 */
export function multiplesChart<T extends object, R, L extends string, S extends string>(
	options: MultiplesChartOptions<T, R, L, S>
) {
	return choosable(options, multiplesOf<T, R, L, S>, chooseLine<T, R, L, S>());
}

function multiplesOf<T extends object, R, L extends string, S extends string>(
	options: MultiplesChartOptions<T, R, L, S>
) {
	const { x, unit, log = false, format = exact } = options;
	if (import.meta.env.SSR) {
		checkStates(options.states, ['from', 'to', 'y', 'highlight', 'subtitle', 'about']);
		checkLineChart(options);
	}
	const viewIn = (tables: T, state: S) => viewOf(options, tables, state);
	return chartOfMarks<T, S>(
		options,
		(tables, state) => {
			const view = viewIn(tables, state);
			const { highlight = [], y: ends = endsOf(view, log) } = options.states[state];
			checkLines(view, ends, log, MOST);
			const toneOf = (key: L) => {
				if (highlight.length > 0 && !highlight.includes(key)) return 'axis';
				return options.lines[key].colour ?? (highlight.includes(key) ? 'accent' : 'ink');
			};
			const all = view.lines.map(({ key, title, rows, values }) => {
				const fields: Field<number>[] = [
					{
						key: columnKey(headingOf(x), 'x'),
						label: headingOf(x),
						of: (at) => placeIn(x, at, 'table'),
						say: (at) => fillMessage(m.quantity, { name: title, unit: placeIn(x, at) })
					},
					{
						key,
						label: title,
						unit,
						of: (at) => values.get(at) ?? null,
						say: (at) => fillMessage(m.tooltipValue, { value: format(values.get(at) ?? 0), unit })
					}
				];
				return {
					key,
					name: options.lines[key].name,
					marks: [
						line('line', rows, { x: ([at]) => at, y: ([, value]) => value, tone: toneOf(key) }),
						listed(view.places, fields, (at) => {
							const value = values.get(at);
							return value === undefined ? null : [at, value];
						})
					]
				};
			});
			const y = { ends, ticks: 3, format, ...(log ? { log } : {}) };
			return { block: facets({ x: { ends: view.ends, ticks: x.unit }, y }, all) };
		},
		import.meta.env.SSR
			? (tables, state) => {
					checkLineRows(options, tables);
					const { about, y } = options.states[state];
					const view = viewIn(tables, state);
					checkEnds(view, y);
					return sentences(
						about,
						m.multiples,
						describeLines(view, undefined, { x, unit, log, format })
					);
				}
			: null
	);
}
