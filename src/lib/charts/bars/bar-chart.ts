import m from '$messages/charts.json';
import { exact } from '../../data/format';
import { sentences } from '../../data/sentences';
import { fillMessage } from '../../messages/fill-message';
import { rule } from '../../marks/rule';
import { listed } from '../../marks/sheets';
import type { Ends } from '../../marks/types';
import { chartOfMarks, whenDrawn } from '../chart-of-marks';
import { checkOnScale } from '../check-options';
import { chartOfRows } from '../choose-row';
import {
	checkValuedRows,
	extremesOf,
	listRows,
	ROWS_STATE,
	valuedFields,
	valuedRows,
	valuesOfAll,
	written,
	type ValuedOptions,
	type ValuedRow
} from '../named-rows';
import { rowsPlot } from '../row-marks';
import { endsAround } from '../scale-ends';

/** `T` are the tables of the story, `R` the rows that the chart draws, and `S` the names of its states. */
interface BarChartOptions<T, R, S extends string> extends ValuedOptions<T, R, S> {
	/** The ends of the scale, with zero between or at them: by default, round values for all states. */
	ends?: Ends;
}

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
export const barChart = <T extends object, R, S extends string>(given: BarChartOptions<T, R, S>) =>
	chartOfRows(given, (options) => {
		const { unit, format = exact } = options;
		return chartOfMarks<T, S>(
			options,
			[...ROWS_STATE, 'value'],
			(tables, state) => {
				const ends = options.ends ?? endsAround([0, ...valuesOfAll(options, tables)], 10);
				const bars = valuedRows(options, tables, state);
				return {
					block: rowsPlot(
						{ ends, ticks: false },
						bars.map(({ value, ...bar }) => ({
							...bar,
							label: written(value, format),
							// The text of a bar to the left is right of zero, where there is room for it.
							end: Math.max(0, value ?? 0),
							span: value === null ? null : [Math.min(0, value), Math.max(0, value)]
						})),
						{ what: 'bar', half: 0.3, most: 40 },
						whenDrawn(() => {
							for (const { title, value } of bars) checkOnScale(`bar "${title}"`, value, ends);
						}),
						listed(bars, valuedFields(options), ({ title, value }) => [value ?? 0, title]),
						...(ends[0] < 0 ? [rule('zero', { x: 0 }, { as: 'measured', width: 1 })] : [])
					)
				};
			},
			import.meta.env.SSR
				? (tables, state) => {
						checkValuedRows(options, tables, state);
						const bars = valuedRows(options, tables, state);
						const list = listRows(bars, ({ value }) => written(value, format));
						return sentences(fillMessage(m.bars, { unit, list }), longestAndShortest(bars));
					}
				: null
		);
	});

/** Which bar is the longest and which the shortest, or "" if the values do not differ. */
function longestAndShortest<R>(bars: readonly ValuedRow<R>[]): string {
	const [longest, shortest] = extremesOf(bars) ?? [];
	if (!longest || longest.value === shortest?.value) return '';
	return fillMessage(m.longest, { longest: longest.title, shortest: shortest?.title ?? '' });
}
