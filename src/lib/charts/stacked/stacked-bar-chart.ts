import m from '$messages/charts.json';
import { exact } from '../../data/format';
import { fillMessage } from '../../messages/fill-message';
import { bar } from '../../marks/bar';
import { column } from '../../marks/layout';
import { legend } from '../../marks/legend';
import { plot } from '../../marks/plot';
import { listed } from '../../marks/sheets';
import { chartOfMarks } from '../chart-of-marks';
import { checkKeys } from '../check-options';
import { listRows } from '../named-rows';
import { columnKey } from '../x-texts';
import {
	checkStacked,
	checkStackedRows,
	endsOf,
	fieldsOf,
	partsOf,
	STACKED_STATE,
	type StackedOptions
} from './stacked-parts';

interface StackedBarOptions<T, R, P extends string, S extends string> extends StackedOptions<
	T,
	R,
	P,
	S
> {
	/** The name of a row, which is unique. */
	name: (row: R) => string;
	/** The heading of the column of names in the table. */
	label: string;
}

/**
 * Makes a chart of horizontal bars, each a stack of parts, with its table, its tooltips, its legend and
 * its alternative text, from a declaration.
 * @throws {TypeError} or {RangeError} on the server, for a wrong name or value in the declaration
 */
export function stackedBarChart<T extends object, R, P extends string, S extends string>(
	options: StackedBarOptions<T, R, P, S>
) {
	if (import.meta.env.SSR) checkStacked(options);
	const { name, label, unit, format = exact } = options;
	return chartOfMarks<T, S>(
		options,
		STACKED_STATE,
		(tables, state) => {
			const rows = options.rows(tables);
			const parts = partsOf(options, state);
			const field = { key: columnKey(label, 'name'), label, of: name, say: name };
			return {
				block: column(
					plot(
						{
							x: { ends: endsOf(parts, rows), format: (value) => format(value) },
							y: { bands: rows.map(name) }
						},
						...parts.map(({ key, name: texts, value, low, high, tone }) =>
							bar(key, rows, {
								x: (row) => [low(row), high(row)],
								y: name,
								by: name,
								tone,
								legend: texts,
								label: (row) => ({ texts: format(value(row)), side: 'in', bold: true, rank: 'may' })
							})
						),
						listed(rows, [field, ...fieldsOf(options, state)], (row) => [
							parts.at(-1)?.high(row) ?? 0,
							name(row)
						])
					),
					legend()
				)
			};
		},
		import.meta.env.SSR
			? (tables, state) => {
					checkStackedRows(options, tables, ['the name', name]);
					checkKeys('bar', options.rows(tables).map(name));
					const parts = partsOf(options, state);
					const stacks = options.rows(tables).map((row) =>
						fillMessage(m.stack, {
							name: name(row),
							list: listRows(parts, ({ value }) => format(value(row)))
						})
					);
					return fillMessage(m.stackedBars, { unit, stacks: stacks.join('; ') });
				}
			: null
	);
}
