import chart from '$messages/chart.json';
import m from '$messages/charts.json';
import { defineChart } from '../../chart/define-chart';
import { exact } from '../../data/format';
import { listOf } from '../../data/list';
import { sentences } from '../../data/sentences';
import { fillMessage } from '../../messages/fill-message';
import { checkStates } from '../check-options';
import { firstState } from '../first-state';
import { ROWS_STATE } from '../named-rows';
import { roundEnds } from '../round-ends';
import {
	checkValuedRows,
	extremesOf,
	valuedColumns,
	valuedRows,
	valuesOfAll,
	valueText,
	type ValuedRow
} from '../valued-rows';
import type { BarChartOptions } from './bar-chart-types';
import { drawBars } from './draw-bars';

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
	const { id, unit, format = exact } = options;
	const states = Object.keys(options.states) as S[];
	if (import.meta.env.SSR) checkStates(options.states, [...ROWS_STATE, 'value']);
	const barsIn = (tables: T, state: S) => valuedRows(options, tables, state);

	return defineChart<T, S>({
		id,
		states,
		default: firstState(id, states),
		rows: (tables, state) => ({
			columns: valuedColumns(options),
			rows: barsIn(tables, state).map(({ title, value }) => [title, value])
		}),
		dataPoints: (tables, state) =>
			barsIn(tables, state).map(({ title, value }, y) => ({
				x: value ?? 0,
				y,
				label: title,
				lines: [valueText(value, unit, format)]
			})),
		draw: (tables, state, size) =>
			drawBars({
				size,
				ends: options.ends ?? roundEnds([0, ...valuesOfAll(options, tables)], 10),
				rows: barsIn(tables, state).map(({ drawn, value }) => ({
					...drawn,
					value,
					label: [value === null ? chart.notPublished : format(value)]
				}))
			}),
		description: import.meta.env.SSR
			? {
					subtitle: (_, state) => options.states[state].subtitle ?? options.subtitle,
					describe: (tables, state) => {
						checkValuedRows(options, tables, state);
						const bars = barsIn(tables, state);
						const list = bars.map(({ title, value }) =>
							fillMessage(m.bar, {
								name: title,
								value: value === null ? chart.notPublished : format(value)
							})
						);
						return sentences(
							options.states[state].about,
							fillMessage(m.bars, { unit, list: listOf(list) }),
							longestAndShortest(bars)
						);
					}
				}
			: null
	});
}

/** Which bar is the longest and which the shortest, or "" if the values do not differ. */
function longestAndShortest<R>(bars: readonly ValuedRow<R>[]): string {
	const [longest, shortest] = extremesOf(bars) ?? [];
	if (!longest || longest.value === shortest?.value) return '';
	return fillMessage(m.longest, { longest: longest.title, shortest: shortest?.title ?? '' });
}
