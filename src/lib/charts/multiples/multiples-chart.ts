import m from '$messages/charts.json';
import { exact } from '../../data/format';
import { fillMessage } from '../../messages/fill-message';
import { facets } from '../../marks/facets';
import { line } from '../../marks/line';
import { listed } from '../../marks/sheets';
import { chartOfLines, fieldsOf, toneOf } from '../lines/chart-of-lines';
import type { LineChartOptions, LineChartState } from '../lines/line-chart-view';
import { placeIn } from '../x-texts';

/** Declares small multiples: a line chart with one plot for each line. */
interface MultiplesChartOptions<T, R, L extends string, S extends string> extends Omit<
	LineChartOptions<T, R, L, S>,
	'states'
> {
	/** What each state shows: by default, all values, no line in colour. The first one is shown when no step is named. */
	states: Readonly<Record<S, Omit<LineChartState<NoInfer<L>>, 'dim' | 'dots'>>>;
}

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
export const multiplesChart = <T extends object, R, L extends string, S extends string>(
	options: MultiplesChartOptions<T, R, L, S>
) =>
	chartOfLines<T, R, L, S>(options, {
		known: ['from', 'to', 'y', 'highlight', 'subtitle', 'about'],
		// More plots are too small on a phone.
		most: 12,
		about: m.multiples,
		block: (options, view, state, ends) => {
			const { x, log = false, format = exact } = options;
			const all = view.lines.map((shown) => {
				const { key, title, rows, values } = shown;
				const [place, ...fields] = fieldsOf(options, [shown]);
				const say = (at: number) => fillMessage(m.quantity, { name: title, unit: placeIn(x, at) });
				return {
					key,
					name: options.lines[key].name,
					marks: [
						line('line', rows, {
							x: ([at]) => at,
							y: ([, value]) => value,
							tone: toneOf(options, state, key)
						}),
						listed(view.places, [{ ...place, say }, ...fields], (at) => {
							const value = values.get(at);
							return value === undefined ? null : [at, value];
						})
					]
				};
			});
			const y = { ends, ticks: 3, format, ...(log ? { log } : {}) };
			return facets({ x: { ends: view.ends, ticks: x.unit }, y }, all);
		}
	});
