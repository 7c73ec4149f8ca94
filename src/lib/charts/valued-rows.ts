import chart from '$messages/chart.json';
import m from '$messages/charts.json';
import { exact } from '../data/format';
import { fillMessage } from '../messages/fill-message';
import type { Field } from '../marks/types';
import { checkRows } from './check-options';
import { columnKey } from './column-key';
import { namedRows, type NamedRow, type RowsOptions, type RowsState } from './named-rows';

/** What a chart declares that has a name and a value for each row. */
export interface ValuedOptions<T, R, S extends string> extends RowsOptions<T, R> {
	/** The value of a row; null is “not published”. A state may have another one. */
	value: (row: R) => number | null;
	states: Readonly<Record<S, ValuedState<NoInfer<R>>>>;
}

interface ValuedState<R> extends RowsState<R> {
	value?: (row: R) => number | null;
}

/** A row with its name and its value. */
export interface ValuedRow<R> extends NamedRow<R> {
	value: number | null;
}

/** The rows of a state, in the order in which they are drawn. */
export function valuedRows<T, R, S extends string>(
	options: ValuedOptions<T, R, S>,
	tables: T,
	state: S
): ValuedRow<R>[] {
	const { value = options.value } = options.states[state];
	return namedRows(options, options.states[state], tables, value).map((row) => ({
		...row,
		value: value(row.row)
	}));
}

/** The values of all states, for a scale that is the same in all of them. */
export const valuesOfAll = <T, R, S extends string>(
	options: ValuedOptions<T, R, S>,
	tables: T
): number[] =>
	(Object.keys(options.states) as S[]).flatMap((state) =>
		valuedRows(options, tables, state).flatMap(({ value }) => value ?? [])
	);

/** What the table and the tooltips say of a row: its name and its value. */
export const valuedFields = <R>({
	label,
	unit,
	format = exact
}: Pick<RowsOptions<never, never>, 'label' | 'unit' | 'format'>): Field<ValuedRow<R>>[] => [
	nameField(label),
	{
		// Columns with the same key would be one.
		key: columnKey(unit, 'value') === columnKey(label, 'name') ? 'value' : columnKey(unit, 'value'),
		label: unit,
		unit,
		of: ({ value }) => value,
		say: ({ value }) => valueText(value, unit, format)
	}
];

/** The column of names. */
export const nameField = (label: string): Field<{ title: string }> => ({
	key: columnKey(label, 'name'),
	label,
	of: ({ title }) => title,
	say: ({ title }) => title
});

/** A value with its unit, as tooltips have it. */
export const valueText = (
	value: number | null,
	unit: string,
	format: (value: number) => string
): string =>
	value === null ? chart.notPublished : fillMessage(m.tooltipValue, { value: format(value), unit });

/** The rows with the highest and with the lowest value, or nothing without values. */
export function extremesOf<R extends { value: number | null }>(
	rows: readonly R[]
): readonly [highest: R & { value: number }, lowest: R & { value: number }] | undefined {
	const sorted = rows
		.filter((row): row is R & { value: number } => row.value !== null)
		.toSorted((a, b) => b.value - a.value);
	const [highest, lowest] = [sorted[0], sorted.at(-1)];
	return highest && lowest ? [highest, lowest] : undefined;
}

/** Checks the rows of a state. @throws {TypeError}, as `checkRows` does */
export function checkValuedRows<T, R, S extends string>(
	options: ValuedOptions<T, R, S>,
	tables: T,
	state: S
): void {
	const { value = options.value } = options.states[state];
	checkRows(options.rows(tables), { 'the name': options.name, 'the value': value });
}
