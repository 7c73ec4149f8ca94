import chart from '$messages/chart.json';
import m from '$messages/charts.json';
import { exact } from '../../data/format';
import { listOf } from '../../data/list';
import { sentences } from '../../data/sentences';
import { fillMessage } from '../../messages/fill-message';
import { powersAround } from '../../marks/log-scale';
import { listed } from '../../marks/sheets';
import type { Ends, Field } from '../../marks/types';
import { checkRows, checkStates } from '../check-options';
import { chartOfMarks } from '../chart-of-marks';
import { choosable } from '../choosable';
import { chooseRow } from '../choose-row';
import { namedRows, ROWS_STATE, type NamedRow } from '../named-rows';
import { roundEnds } from '../round-ends';
import { rowsPlot } from '../row-marks';
import { nameField } from '../valued-rows';
import { whenDrawn } from '../when-drawn';
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
	return choosable(options, rangesOf<T, R, S>, chooseRow<T, R, S, RangeChartOptions<T, R, S>>());
}

function rangesOf<T extends object, R, S extends string>(options: RangeChartOptions<T, R, S>) {
	const { unit, range, log = false, format = exact } = options;
	if (import.meta.env.SSR) checkStates(options.states, ROWS_STATE);
	const rowsIn = (tables: T, state: S): RangeRow<R>[] =>
		namedRows(options, options.states[state], tables, (row) => range(row)?.[1] ?? null).map(
			(row) => ({ ...row, range: range(row.row) })
		);
	const written = (ends: RangeRow<R>['range']) => {
		if (ends === null) return chart.notPublished;
		const [low, high] = ends;
		return low === high
			? format(low)
			: fillMessage(m.range, { low: format(low), high: format(high) });
	};
	const end = (i: 0 | 1): Field<RangeRow<R>> => ({
		key: i === 0 ? 'low' : 'high',
		label: i === 0 ? m.low : m.high,
		unit,
		of: ({ range: ends }) => ends?.[i] ?? null
	});
	const fields: Field<RangeRow<R>>[] = [
		nameField(options.label),
		{
			...end(0),
			say: ({ range: ends }) =>
				ends ? fillMessage(m.tooltipValue, { value: written(ends), unit }) : written(ends)
		},
		end(1)
	];

	return chartOfMarks<T, S>(
		options,
		(tables, state) => {
			const scale = scaleOf(options, tables);
			const rows = rowsIn(tables, state);
			return {
				block: rowsPlot(
					{ ends: scale, format, grid: true, ...(log ? { log } : {}) },
					rows.map(({ drawn, range: ends }) => ({
						...drawn,
						label: written(ends),
						end: ends?.[1] ?? scale[0],
						span: ends
					})),
					SHAPE,
					whenDrawn(() => checkRanges(rows, scale)),
					listed(rows, fields, ({ title, range: ends }) => [
						ends ? middleOf(ends, log) : scale[0],
						title
					])
				)
			};
		},
		import.meta.env.SSR
			? (tables, state) => {
					checkRows(options.rows(tables), { 'the name': options.name, 'the range': range });
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
			: null
	);
}

/** A row with its range. */
interface RangeRow<R> extends NamedRow<R> {
	range: Ends | null;
}

const MOST = 16;

const SHAPE: Parameters<typeof rowsPlot>[2] = {
	what: 'range',
	half: 0.22,
	most: MOST,
	// Round ends that are as wide as they are high would make a short range longer.
	radius: ([low, high]) => (low === high ? 'full' : MOST / 2),
	// Ranges have a half of the drawing at least.
	texts: 0.5
};

function checkRanges(rows: readonly RangeRow<unknown>[], [from, to]: Ends): void {
	for (const { title, range } of rows) {
		if (range && !(from <= range[0] && range[0] <= range[1] && range[1] <= to))
			throw new RangeError(
				`found ${range.join(' to ')} for the range "${title}", expected a lower and an upper end from ${from} to ${to}`
			);
	}
}

/** The middle of a range as it is drawn. */
const middleOf = ([low, high]: readonly [number, number], log: boolean): number =>
	log ? Math.sqrt(low * high) : (low + high) / 2;

/** The ends of the scale, which are the same in all states, so that ranges compare between them. */
function scaleOf<T, R, S extends string>(options: RangeChartOptions<T, R, S>, tables: T): Ends {
	const values = options.rows(tables).flatMap((row) => options.range(row) ?? []);
	return options.ends ?? (options.log ? powersAround(values) : roundEnds(values, 10));
}
