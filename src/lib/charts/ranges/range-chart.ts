import chart from '$messages/chart.json';
import m from '$messages/charts.json';
import { exact } from '../../data/format';
import { fillMessage } from '../../messages/fill-message';
import { listed } from '../../marks/sheets';
import type { Ends, Field } from '../../marks/types';
import { chartOfMarks, whenDrawn } from '../chart-of-marks';
import { checkRows } from '../check-options';
import { chartOfRows } from '../choose-row';
import {
	listRows,
	nameField,
	namedRows,
	ROWS_STATE,
	type NamedRow,
	type RowsOptions
} from '../named-rows';
import { rowsPlot } from '../row-marks';
import { endsAround } from '../scale-ends';

/**
 * `T` are the tables of the story, `R` the rows that the chart draws, and `S` the names of its states. In
 * one that is `sorted`, rows go from the highest upper end to the lowest.
 */
interface RangeChartOptions<T, R, S extends string> extends RowsOptions<T, R, S> {
	/** The lower and the upper end of a row, which may be equal; null is “not published”. */
	range: (row: R) => readonly [low: number, high: number] | null;
	/** The ends of the scale: by default, round values around those of all states. */
	ends?: Ends;
	/** Makes the scale logarithmic: equal steps are equal multiples. All values are above zero then. */
	log?: boolean;
}

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
export const rangeChart = <T extends object, R, S extends string>(
	given: RangeChartOptions<T, R, S>
) =>
	chartOfRows(given, (options) => {
		const { unit, range, log = false, format = exact } = options;
		const rowsIn = (tables: T, state: S): RangeRow<R>[] =>
			namedRows(options, tables, state, (row) => range(row)?.[1] ?? null).map((row) => ({
				...row,
				range: range(row.row)
			}));
		const rangeText = (ends: Ends | null) => {
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
		const say = ({ range: ends }: RangeRow<R>) =>
			ends ? fillMessage(m.tooltipValue, { value: rangeText(ends), unit }) : rangeText(ends);
		const fields = [nameField(options.label), { ...end(0), say }, end(1)];

		return chartOfMarks<T, S>(
			options,
			ROWS_STATE,
			(tables, state) => {
				// The same in all states, so that ranges compare between them.
				const values = options.rows(tables).flatMap((row) => range(row) ?? []);
				const scale = options.ends ?? endsAround(values, 10, log);
				const rows = rowsIn(tables, state);
				return {
					block: rowsPlot(
						{ ends: scale, format, grid: true, ...(log ? { log } : {}) },
						rows.map(({ range: ends, ...row }) => ({
							...row,
							label: rangeText(ends),
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
						const list = listRows(rowsIn(tables, state), (row) => rangeText(row.range));
						return log
							? fillMessage(m.logRanges, { unit, list })
							: fillMessage(m.ranges, { unit, list });
					}
				: null
		);
	});

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
