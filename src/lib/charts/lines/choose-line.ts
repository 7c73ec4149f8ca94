import m from '$messages/charts.json';
import { exact } from '../../data/format';
import { sentences } from '../../data/sentences';
import { fillMessage } from '../../messages/fill-message';
import { mapStates, type Choosing } from '../choosable';
import { titleOf } from '../label-texts';
import type { LineChartOptions } from './line-chart-types';

/** Lets readers choose one of the lines of a chart. */
export const chooseLine = <T, R, L extends string, S extends string>(): Choosing<
	T,
	LineChartOptions<T, R, L, S>
> => ({
	names: ({ lines }) => (Object.keys(lines) as L[]).map((key) => [key, titleOf(lines[key].name)]),
	highlight: (options, key) => ({
		...options,
		states: mapStates(options.states, ({ about: _about, dim: _dim, ...state }) => ({
			...state,
			highlight: [key as L]
		}))
	}),
	say: ({ unit, format = exact }, { table: { columns, rows }, dataPoints }, name) => {
		const column = columns.findIndex(({ label }, i) => i > 0 && label === name);
		// The places with a value of any line are those with a data point.
		const places = dataPoints.map(({ label }) => label);
		const values = rows
			.filter((row) => row.slice(1).some((cell) => cell !== null))
			.flatMap((row, i) => {
				const value = row[column];
				return typeof value === 'number' ? [{ at: places[i] ?? '', value }] : [];
			});
		const [first, last] = [values[0], values.at(-1)];
		if (!first || !last) return undefined;
		const sorted = values.toSorted((a, b) => a.value - b.value);
		const extreme = (at: (typeof values)[number] | undefined, message: 'highest' | 'lowest') => {
			if (!at || at === first || at === last) return '';
			const said = { name, at: at.at, value: format(at.value) };
			return message === 'highest' ? fillMessage(m.highest, said) : fillMessage(m.lowest, said);
		};
		return {
			headline: fillMessage(m.chosenLine, {
				name,
				value: format(last.value),
				unit,
				last: last.at
			}),
			answer: sentences(
				fillMessage(m.chosenCourse, {
					name,
					unit,
					start: format(first.value),
					first: first.at,
					end: format(last.value),
					last: last.at
				}),
				extreme(sorted.at(-1), 'highest'),
				extreme(sorted[0], 'lowest')
			)
		};
	}
});
