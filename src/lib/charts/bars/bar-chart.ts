import chart from '$messages/chart.json';
import m from '$messages/charts.json';
import { exact } from '../../data/format';
import { listOf } from '../../data/list';
import { sentences } from '../../data/sentences';
import { fillMessage } from '../../messages/fill-message';
import { rule } from '../../marks/rule';
import { listed } from '../../marks/sheets';
import type { Ends } from '../../marks/types';
import { checkStates } from '../check-options';
import { chartOfMarks } from '../chart-of-marks';
import { choosable } from '../choosable';
import { chooseRow } from '../choose-row';
import { ROWS_STATE } from '../named-rows';
import { roundEnds } from '../round-ends';
import { rowsPlot } from '../row-marks';
import {
	checkValuedRows,
	extremesOf,
	valuedFields,
	valuedRows,
	valuesOfAll,
	type ValuedRow
} from '../valued-rows';
import { whenDrawn } from '../when-drawn';
import type { BarChartOptions } from './bar-chart-types';

/**
 * Makes a chart of horizontal bars, with its table, its tooltips and its alternative text, from a
 * declaration.
 * @example
 * export const kinds = barChart({
 * 	id: 'kinds',
 * 	subtitle: 'Boats by kind, June 2024',
 * 	rows: ({ kinds }: Tables) => kinds,
 * 	name: ({ kind }) => kind,
 * 	value: ({ boats }) => boats,
 * 	unit: 'boats',
 * 	label: 'Kind',
 * 	states: { all: { sorted: true }, sail: { highlight: ({ kind }) => kind === 'Sail' } }
 * })
 * @throws {RangeError} if it has no state
 */
export function barChart<T extends object, R, S extends string>(options: BarChartOptions<T, R, S>) {
	return choosable(options, barsOf<T, R, S>, chooseRow<T, R, S, BarChartOptions<T, R, S>>());
}

function barsOf<T extends object, R, S extends string>(options: BarChartOptions<T, R, S>) {
	const { unit, format = exact } = options;
	if (import.meta.env.SSR) checkStates(options.states, [...ROWS_STATE, 'value']);
	const barsIn = (tables: T, state: S) => valuedRows(options, tables, state);
	const written = (value: number | null) => (value === null ? chart.notPublished : format(value));

	return chartOfMarks<T, S>(
		options,
		(tables, state) => {
			const ends = options.ends ?? roundEnds([0, ...valuesOfAll(options, tables)], 10);
			const bars = barsIn(tables, state);
			return {
				block: rowsPlot(
					{ ends, ticks: false },
					bars.map(({ drawn, value }) => ({
						...drawn,
						label: written(value),
						// The text of a bar to the left is right of zero, where there is room for it.
						end: Math.max(0, value ?? 0),
						span: value === null ? null : [Math.min(0, value), Math.max(0, value)]
					})),
					{ what: 'bar', half: 0.3, most: 40 },
					whenDrawn(() => checkValues(bars, ends)),
					listed(bars, valuedFields(options), ({ title, value }) => [value ?? 0, title]),
					...(ends[0] < 0 ? [rule('zero', { x: 0 }, { as: 'measured', width: 1 })] : [])
				)
			};
		},
		import.meta.env.SSR
			? (tables, state) => {
					checkValuedRows(options, tables, state);
					const bars = barsIn(tables, state);
					const list = bars.map(({ title, value }) =>
						fillMessage(m.bar, { name: title, value: written(value) })
					);
					return sentences(
						options.states[state].about,
						fillMessage(m.bars, { unit, list: listOf(list) }),
						longestAndShortest(bars)
					);
				}
			: null
	);
}

function checkValues(bars: readonly Pick<ValuedRow<never>, 'title' | 'value'>[], [from, to]: Ends) {
	for (const { title, value } of bars) {
		if (value !== null && !(value >= from && value <= to))
			throw new RangeError(`found ${value} for the bar "${title}", expected ${from} to ${to}`);
	}
}

/** Which bar is the longest and which the shortest, or "" if the values do not differ. */
function longestAndShortest<R>(bars: readonly ValuedRow<R>[]): string {
	const [longest, shortest] = extremesOf(bars) ?? [];
	if (!longest || longest.value === shortest?.value) return '';
	return fillMessage(m.longest, { longest: longest.title, shortest: shortest?.title ?? '' });
}
