import chart from '$messages/chart.json';
import m from '$messages/charts.json';
import { textWidth, wrapEvenly } from '../../chart/wrap';
import { wrapLine } from '../../chart/wrap-line';
import { exact } from '../../data/format';
import { sentences } from '../../data/sentences';
import { sheetOf } from '../../marks/sheets';
import { linesOf } from '../../marks/texts';
import type { Block, Tone } from '../../marks/types';
import { fillMessage } from '../../messages/fill-message';
import { chartOfMarks } from '../chart-of-marks';
import { checkNoChoice, checkStates } from '../check-options';
import { ROWS_STATE, type RowsState } from '../named-rows';
import {
	checkValuedRows,
	valuedFields,
	valuedRows,
	type ValuedOptions,
	type ValuedRow
} from '../valued-rows';

interface NumberChartOptions<T, R, S extends string> extends ValuedOptions<T, R, S> {
	/** What stands below the number: “boats in June 2024”. By default, the name of its row. */
	text?: (row: R) => string;
	states: Readonly<Record<S, RowsState<NoInfer<R>>>>;
}

/** The largest and the smallest font size of a number, in pixels. */
const [MOST, LEAST] = [180, 40];

/**
 * Makes a chart of one large number, the value of a row, with a text below it.
 * @example
 * export const total = numberChart({
 * 	id: 'total',
 * 	subtitle: 'Boats at their moorings',
 * 	rows: ({ harbour }: Tables) => harbour,
 * 	name: ({ year }) => String(year),
 * 	value: ({ boats }) => boats,
 * 	text: ({ year }) => `boats in June ${year}`,
 * 	unit: 'boats',
 * 	label: 'Year',
 * 	states: { newest: { only: ({ year }) => year === 2024 } }
 * })
 * @throws {RangeError} if it has no state
 */
export function numberChart<T extends object, R, S extends string>(
	options: NumberChartOptions<T, R, S>
) {
	const { subtitle, format = exact, states, text } = options;
	if (import.meta.env.SSR) {
		checkNoChoice(options);
		checkStates(states, ROWS_STATE);
	}

	function rowIn(tables: T, state: S): ValuedRow<R> {
		const rows = valuedRows(options, tables, state);
		const [row] = rows;
		if (!row || rows.length > 1)
			throw new TypeError(`found ${rows.length} rows, expected one: choose it with only`);
		return row;
	}
	const textOf = ({ row, title }: ValuedRow<R>) => text?.(row) ?? title;
	const written = (value: number | null) => (value === null ? chart.notPublished : format(value));

	return chartOfMarks<T, S>(
		options,
		(tables, state) => {
			const row = rowIn(tables, state);
			const { value, drawn } = row;
			const tone: Tone = drawn.tone === 'slate' ? 'ink' : drawn.tone;
			const sheets = [sheetOf([row], valuedFields<R>(options), () => [0.5, 0.5])];
			return { block: { ...numberBlock(written(value), textOf(row), tone), sheets } };
		},
		import.meta.env.SSR
			? (tables, state) => {
					checkValuedRows(options, tables, state);
					const row = rowIn(tables, state);
					const number = fillMessage(m.number, {
						subtitle: states[state].subtitle ?? subtitle,
						value: written(row.value),
						text: textOf(row)
					});
					return sentences(states[state].about, number);
				}
			: null
	);
}

/** A number as large as the drawing allows, and below it a text. */
const numberBlock = (number: string, text: string, tone: Tone): Omit<Block, 'sheets'> => ({
	room: () => ({ least: 100, grow: 1 }),
	draw: ({ size: { width, height } }) => {
		const wide = (width * 0.94) / textWidth(number, 1, true);
		const size = Math.round(Math.max(LEAST, Math.min(MOST, height * 0.5, wide)));
		const small = Math.round(Math.max(15, Math.min(26, size / 5)));
		// Letters may reach below the baseline.
		const below = size * 0.2 + small * 1.1;
		const lines = linesOf(text).flatMap((line) => wrapLine(line, width * 0.94, small, wrapEvenly));
		const baseline = (size * 0.72 - below - (lines.length - 1) * small * 1.3) / 2;
		return {
			edges: [
				['b', 0, 0],
				['b', 0, 0],
				['b', 1, 0],
				['b', 1, 0]
			],
			front: [
				{
					type: 'text',
					key: 'number',
					at: [0.5, 0.5],
					anchors: 'pp',
					by: [0, baseline],
					anchor: 'middle',
					size,
					lines: linesOf(number, tone, true)
				},
				{
					type: 'text',
					key: 'text',
					at: [0.5, 0.5],
					anchors: 'pp',
					by: [0, baseline + below],
					anchor: 'middle',
					size: small,
					pitch: 1.3,
					lines
				}
			]
		};
	}
});
