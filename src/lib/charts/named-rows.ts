import { titleOf } from './label-texts';
import type { Tone } from '../marks/types';
import type { DrawnRow } from './row-marks';

/** What a chart with a name for each row declares. `T` are the tables of the story, `R` its rows. */
export interface RowsOptions<T, R> {
	/** The name of its folder. */
	id: string;
	/** What is counted, when, and in which unit. At most 46 characters, for a phone. */
	subtitle: string;
	/** The rows that it draws, in this order from top to bottom. */
	rows: (tables: T) => readonly R[];
	/** The name of a row, from full to brief. It is unique in the chart: the same one is one row. */
	name: (row: R) => string | readonly string[];
	/** The unit of the values, as in “75 boats”. */
	unit: string;
	/** The heading of the column of names in the table. */
	label: string;
	/** The colour of a row, by its place in the palette of the story’s theme, from 1. */
	colour?: (row: R) => number;
	/** How values are written: by default, with thousands separators and two decimals at most. */
	format?: (value: number) => string;
}

/** What a state shows. What is left out is as by default: all rows, in their order, none in colour. */
export interface RowsState<R> {
	/** Which rows are drawn. */
	only?: (row: R) => boolean;
	/** From the largest value to the smallest; rows without one come last. */
	sorted?: boolean;
	/** The rows in colour: their own, if they have one. The others are gray. */
	highlight?: (row: R) => boolean;
	/** The subtitle of this state. */
	subtitle?: string;
	/** A sentence of the alternative text, before the values: what to see in this state. */
	about?: string;
}

/** What states have. */
export const ROWS_STATE = [
	...['only', 'sorted', 'highlight', 'subtitle', 'about']
] as const satisfies readonly (keyof RowsState<unknown>)[];

/** A row with its name. */
export interface NamedRow<R> {
	row: R;
	/** Its name in full, without marks, which is its key too. */
	title: string;
	/** How it is drawn, but for its label. */
	drawn: Pick<DrawnRow, 'key' | 'name' | 'tone'>;
}

/**
 * The rows of a state, from top to bottom.
 * @param value what `sorted` compares; null is “not published”
 */
export function namedRows<T, R>(
	options: Pick<RowsOptions<T, R>, 'rows' | 'name' | 'colour'>,
	{ only, sorted, highlight }: RowsState<R>,
	tables: T,
	value: (row: R) => number | null
): NamedRow<R>[] {
	const rows = options
		.rows(tables)
		.filter((row) => only?.(row) ?? true)
		.map((row): NamedRow<R> => {
			const name = options.name(row);
			const names = typeof name === 'string' ? [name] : name;
			const title = titleOf(names);
			const isHighlighted = highlight?.(row) ?? false;
			// Beside those that are highlighted, the others are gray.
			const colour = highlight && !isHighlighted ? undefined : options.colour?.(row);
			const tone: Tone = colour ?? (isHighlighted ? 'accent' : 'slate');
			return { row, title, drawn: { key: title, name: names, tone } };
		});
	const place = (row: R) => value(row) ?? -Infinity;
	// The difference of two rows without a value is NaN.
	return sorted ? rows.toSorted((a, b) => place(b.row) - place(a.row) || 0) : rows;
}
