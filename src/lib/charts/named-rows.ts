import chart from '$messages/chart.json';
import m from '$messages/charts.json';
import { exact } from '../data/format';
import { listOf } from '../data/list';
import { fillMessage } from '../messages/fill-message';
import { list } from '../marks/texts';
import type { Field, Tone } from '../marks/types';
import { checkRows } from './check-options';
import type { ChartOptions, Choosable, StateTexts } from './chart-options';
import { titleOf } from './label-texts';
import { columnKey } from './x-texts';

/** What a chart with a name for each row declares, which are drawn from top to bottom. */
export interface RowsOptions<T, R, S extends string, D = RowsState<NoInfer<R>>>
	extends ChartOptions<T, R, S, D>, Choosable {
	/** The name of a row, from full to brief. It is unique in the chart: the same one is one row. */
	name: (row: R) => string | readonly string[];
	/** The heading of the column of names in the table. */
	label: string;
	/** The colour of a row, by its place in the palette of the story’s theme, from 1. */
	colour?: (row: R) => number;
}

/** What a state shows. What is left out is as by default: all rows, in their order, none in colour. */
export interface RowsState<R> extends StateTexts {
	/** Which rows are drawn. */
	only?: (row: R) => boolean;
	/** From the largest value to the smallest; rows without one come last. */
	sorted?: boolean;
	/** The rows in colour: their own, if they have one. The others are gray. */
	highlight?: (row: R) => boolean;
}

/** What states have. */
export const ROWS_STATE = ['only', 'sorted', 'highlight', 'subtitle', 'about'] as const;

/** A row with its name. */
export interface NamedRow<R> {
	row: R;
	/** Its name in full, without marks, which is its key too. */
	title: string;
	/** From full to brief. */
	name: readonly string[];
	tone: Tone;
}

/** What `namedRows` reads. */
type Named<T, R, S extends string> = Pick<
	RowsOptions<T, R, S>,
	'rows' | 'name' | 'colour' | 'states'
>;

/**
 * The rows of a state, from top to bottom.
 * @param value what `sorted` compares; null is “not published”
 */
export function namedRows<T, R, S extends string>(
	options: Named<T, R, S>,
	tables: T,
	state: S,
	value: (row: R) => number | null = () => null
): NamedRow<R>[] {
	const { only, sorted, highlight } = options.states[state];
	const rows = options
		.rows(tables)
		.filter((row) => only?.(row) ?? true)
		.map((row): NamedRow<R> => {
			const name = list(options.name(row));
			const isHighlighted = highlight?.(row) ?? false;
			// Beside those that are highlighted, the others are gray.
			const colour = highlight && !isHighlighted ? undefined : options.colour?.(row);
			const tone = colour ?? (isHighlighted ? 'accent' : 'slate');
			return { row, title: titleOf(name), name, tone };
		});
	const place = (row: R) => value(row) ?? -Infinity;
	// The difference of two rows without a value is NaN.
	return sorted ? rows.toSorted((a, b) => place(b.row) - place(a.row) || 0) : rows;
}

/** Rows with those in colour last, which are in front. */
export const colouredLast = <N extends Pick<NamedRow<never>, 'tone'>>(rows: readonly N[]): N[] =>
	rows.toSorted((a, b) => Number(a.tone !== 'slate') - Number(b.tone !== 'slate'));

/** What a chart declares that has a name and a value for each row. */
export interface ValuedOptions<
	T,
	R,
	S extends string,
	D = ValuedState<NoInfer<R>>
> extends RowsOptions<T, R, S, D> {
	/** The value of a row; null is “not published”. A state may have another one. */
	value: (row: R) => number | null;
}

/** What a state shows in a chart with a value for each row. */
export interface ValuedState<R> extends RowsState<R> {
	/** The values of this state: what is drawn grows or shrinks to them. */
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
	return namedRows(options, tables, state, value).map((row) => ({ ...row, value: value(row.row) }));
}

/** Checks the rows of a state. @throws {TypeError}, as `checkRows` does */
export function checkValuedRows<T, R, S extends string>(
	{ rows, name, states, ...options }: ValuedOptions<T, R, S>,
	tables: T,
	state: S
): void {
	const { value = options.value } = states[state];
	checkRows(rows(tables), { 'the name': name, 'the value': value });
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
}: Pick<RowsOptions<never, never, never>, 'label' | 'unit' | 'format'>): Field<ValuedRow<R>>[] => [
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

/** A value, or that it is not published. */
export const written = (value: number | null, format: (value: number) => string): string =>
	value === null ? chart.notPublished : format(value);

/** A value with its unit, as tooltips have it. */
export const valueText = (
	value: number | null,
	unit: string,
	format: (value: number) => string
): string =>
	value === null ? chart.notPublished : fillMessage(m.tooltipValue, { value: format(value), unit });

/** The names of rows with what is said of each, in a sentence. */
export const listRows = <N extends { title: string }>(
	rows: readonly N[],
	say: (row: N) => string
): string => listOf(rows.map((row) => fillMessage(m.bar, { name: row.title, value: say(row) })));

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
