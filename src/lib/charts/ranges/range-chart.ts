import chart from '$messages/chart.json';
import m from '$messages/charts.json';
import { defineChart } from '../../chart/define-chart';
import { exact } from '../../data/format';
import { listOf } from '../../data/list';
import { sentences } from '../../data/sentences';
import { fillMessage } from '../../messages/fill-message';
import { checkRows, checkStates } from '../check-options';
import { columnKey } from '../column-key';
import { firstState } from '../first-state';
import { namedRows, ROWS_STATE } from '../named-rows';
import { drawRanges, rangeEnds } from './draw-ranges';
import type { RangeChartOptions } from './range-chart-types';

/**
 * Makes a chart of rows with ranges, with its table, its tooltips and its alternative text, from a
 * declaration.
 * @example
 * export const cities = rangeChart({
 * 	id: 'cities',
 * 	subtitle: 'Coldest and warmest day of a year',
 * 	rows: ({ cities }: Tables) => cities,
 * 	name: ({ city }) => city,
 * 	range: ({ coldest, warmest }) => [coldest, warmest],
 * 	unit: 'degrees',
 * 	label: 'City',
 * 	states: { all: {}, warmest: { sorted: true, highlight: ({ city }) => city === 'Athens' } }
 * })
 * @throws {RangeError} if it has no state
 */
export function rangeChart<T extends object, R, S extends string>(
	options: RangeChartOptions<T, R, S>
) {
	const { id, label, unit, range, log = false, format = exact } = options;
	const states = Object.keys(options.states) as S[];
	if (import.meta.env.SSR) checkStates(options.states, ROWS_STATE);
	const rowsIn = (tables: T, state: S) =>
		namedRows(options, options.states[state], tables, (row) => range(row)?.[1] ?? null).map(
			(row) => ({ ...row, range: range(row.row) })
		);
	const written = (ends: readonly [number, number] | null) => {
		if (ends === null) return chart.notPublished;
		const [low, high] = ends;
		return low === high
			? format(low)
			: fillMessage(m.range, { low: format(low), high: format(high) });
	};

	return defineChart<T, S>({
		id,
		states,
		default: firstState(id, states),
		rows: (tables, state) => ({
			columns: [
				{ key: columnKey(label, 'name'), label, unit: '' },
				{ key: 'low', label: m.low, unit },
				{ key: 'high', label: m.high, unit }
			],
			rows: rowsIn(tables, state).map(({ title, range: ends }) => [
				title,
				ends?.[0] ?? null,
				ends?.[1] ?? null
			])
		}),
		dataPoints: (tables, state) =>
			rowsIn(tables, state).map(({ title, range: ends }, y) => ({
				x: ends ? middleOf(ends, log) : scaleOf(options, tables)[0],
				y,
				label: title,
				lines: [ends ? fillMessage(m.tooltipValue, { value: written(ends), unit }) : written(ends)]
			})),
		draw: (tables, state, size) =>
			drawRanges({
				size,
				ends: scaleOf(options, tables),
				log,
				format,
				rows: rowsIn(tables, state).map(({ drawn, range: ends }) => ({
					...drawn,
					range: ends,
					label: [written(ends)]
				}))
			}),
		description: import.meta.env.SSR
			? {
					subtitle: (_, state) => options.states[state].subtitle ?? options.subtitle,
					describe: (tables, state) => {
						checkRows(options.rows(tables), {
							'the name': options.name,
							'the range': options.range
						});
						const list = listOf(
							rowsIn(tables, state).map(({ title, range: ends }) =>
								fillMessage(m.bar, { name: title, value: written(ends) })
							)
						);
						return sentences(
							options.states[state].about,
							log ? fillMessage(m.logRanges, { unit, list }) : fillMessage(m.ranges, { unit, list })
						);
					}
				}
			: null
	});
}

/** The middle of a range as it is drawn. */
const middleOf = ([low, high]: readonly [number, number], log: boolean): number =>
	log ? Math.sqrt(low * high) : (low + high) / 2;

/** The ends of the scale, which are the same in all states, so that ranges compare between them. */
const scaleOf = <T, R, S extends string>(options: RangeChartOptions<T, R, S>, tables: T) =>
	options.ends ??
	rangeEnds(
		options.rows(tables).map((row) => ({ range: options.range(row) })),
		options.log ?? false
	);
