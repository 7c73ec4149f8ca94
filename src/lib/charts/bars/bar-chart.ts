import chart from '$messages/chart.json';
import m from '$messages/charts.json';
import { defineChart } from '../../chart/define-chart';
import { exact } from '../../data/format';
import { listOf } from '../../data/list';
import { sentences } from '../../data/sentences';
import { fillMessage } from '../../messages/fill-message';
import { checkFields, checkRows } from '../check-options';
import { columnKey } from '../column-key';
import { firstState } from '../first-state';
import { namedRows, ROWS_STATE } from '../named-rows';
import { roundEnds } from '../round-ends';
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
	const { id, label, unit, format = exact } = options;
	const states = Object.keys(options.states) as S[];
	if (import.meta.env.SSR)
		for (const state of states)
			checkFields(`the state ${state}`, options.states[state], [...ROWS_STATE, 'value']);
	const barsIn = (tables: T, state: S) => barsOf(options, tables, state);
	const written = (value: number | null) =>
		value === null
			? chart.notPublished
			: fillMessage(m.tooltipValue, { value: format(value), unit });

	return defineChart<T, S>({
		id,
		states,
		default: firstState(id, states),
		rows: (tables, state) => ({
			columns: [
				{ key: columnKey(label, 'name'), label, unit: '' },
				{ key: columnKey(unit, 'value'), label: unit, unit }
			],
			rows: barsIn(tables, state).map(({ title, value }) => [title, value])
		}),
		dataPoints: (tables, state) =>
			barsIn(tables, state).map(({ title, value }, y) => ({
				x: value ?? 0,
				y,
				label: title,
				lines: [written(value)]
			})),
		draw: (tables, state, size) =>
			drawBars({
				size,
				ends: options.ends ?? endsOf(options, tables),
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
						const { value = options.value } = options.states[state];
						checkRows(options.rows(tables), { 'the name': options.name, 'the value': value });
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
							extremes(bars)
						);
					}
				}
			: null
	});
}

/** Which bar is the longest and which the shortest, or "" if the values do not differ. */
function extremes(bars: ReturnType<typeof barsOf>): string {
	const drawn = bars.flatMap(({ title, value }) => (value === null ? [] : [{ title, value }]));
	const sorted = drawn.toSorted((a, b) => b.value - a.value);
	const [longest, shortest] = [sorted[0], sorted.at(-1)];
	if (!longest || !shortest || longest.value === shortest.value) return '';
	return fillMessage(m.longest, { longest: longest.title, shortest: shortest.title });
}

/** The bars of a state, from top to bottom. */
function barsOf<T, R, S extends string>(options: BarChartOptions<T, R, S>, tables: T, state: S) {
	const { value = options.value } = options.states[state];
	const rows = namedRows(options, options.states[state], tables, value);
	return rows.map((row) => ({ ...row, value: value(row.row) }));
}

/** Round ends of the scale for the values of all states, so that bars compare between them. */
function endsOf<T, R, S extends string>(options: BarChartOptions<T, R, S>, tables: T) {
	const states = Object.keys(options.states) as S[];
	const values = states.flatMap((state) =>
		barsOf(options, tables, state).map(({ value }) => value ?? 0)
	);
	return roundEnds([0, ...values], 10);
}
