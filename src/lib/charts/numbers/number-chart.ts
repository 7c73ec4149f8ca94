import m from '$messages/charts.json';
import { textWidth, wrapEvenly } from '../../chart/wrap';
import { wrapLine } from '../../chart/wrap-line';
import { exact } from '../../data/format';
import { edgesOf } from '../../marks/layout';
import { sheetOf } from '../../marks/sheets';
import { linesOf } from '../../marks/texts';
import type { Block, Tone } from '../../marks/types';
import { fillMessage } from '../../messages/fill-message';
import { chartOfMarks } from '../chart-of-marks';
import { checkNoChoice } from '../check-options';
import {
	checkValuedRows,
	ROWS_STATE,
	valuedFields,
	valuedRows,
	written,
	type RowsState,
	type ValuedOptions,
	type ValuedRow
} from '../named-rows';

interface NumberChartOptions<T, R, S extends string> extends Omit<
	ValuedOptions<T, R, S, RowsState<NoInfer<R>>>,
	'choose'
> {
	/** What stands below the number: “boats in June 2024”. By default, the name of its row. */
	text?: (row: R) => string;
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
	if (import.meta.env.SSR) checkNoChoice(options);

	function rowIn(tables: T, state: S): ValuedRow<R> {
		const rows = valuedRows(options, tables, state);
		const [row] = rows;
		if (!row || rows.length > 1)
			throw new TypeError(`found ${rows.length} rows, expected one: choose it with only`);
		return row;
	}
	const textOf = ({ row, title }: ValuedRow<R>) => text?.(row) ?? title;

	return chartOfMarks<T, S>(
		options,
		ROWS_STATE,
		(tables, state) => {
			const row = rowIn(tables, state);
			const tone = row.tone === 'slate' ? 'ink' : row.tone;
			const sheets = [sheetOf([row], valuedFields<R>(options), () => [0.5, 0.5])];
			return {
				block: { ...numberBlock(written(row.value, format), textOf(row), tone), sheets }
			};
		},
		import.meta.env.SSR
			? (tables, state) => {
					checkValuedRows(options, tables, state);
					const row = rowIn(tables, state);
					return fillMessage(m.number, {
						subtitle: states[state].subtitle ?? subtitle,
						value: written(row.value, format),
						text: textOf(row)
					});
				}
			: null
	);
}

/** A number as large as the drawing allows, and below it a text. */
const numberBlock = (number: string, text: string, tone: Tone): Omit<Block, 'sheets'> => ({
	room: () => ({ least: 100, grow: 1 }),
	draw: ({ size: { width, height } }, frame) => {
		const wide = (width * 0.94) / textWidth(number, 1, true);
		const size = Math.round(Math.max(LEAST, Math.min(MOST, height * 0.5, wide)));
		const small = Math.round(Math.max(15, Math.min(26, size / 5)));
		// Letters may reach below the baseline.
		const below = size * 0.2 + small * 1.1;
		const lines = linesOf(text).flatMap((line) => wrapLine(line, width * 0.94, small, wrapEvenly));
		const baseline = (size * 0.72 - below - (lines.length - 1) * small * 1.3) / 2;
		const middle = { type: 'text', at: [0.5, 0.5], anchors: 'pp', anchor: 'middle' } as const;
		return {
			edges: edgesOf(frame),
			front: [
				{ ...middle, key: 'number', by: [0, baseline], size, lines: linesOf(number, tone, true) },
				{ ...middle, key: 'text', by: [0, baseline + below], size: small, pitch: 1.3, lines }
			]
		};
	}
});
