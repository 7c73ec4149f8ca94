/**
 * A bar chart as a declaration. `T` are the tables of the story, `R` the rows that the chart draws, and
 * `S` the names of its states.
 */
export interface BarChartOptions<T, R, S extends string> {
	/** The name of its folder. */
	id: string;
	/** What is counted, when, and in which unit. At most 46 characters, for a phone. */
	subtitle: string;
	/** The rows that it draws, a bar for each, in this order from top to bottom. */
	rows: (tables: T) => readonly R[];
	/** The name of a bar, from full to brief. It is unique in the chart: the same one is one bar. */
	name: (row: R) => string | readonly string[];
	/** The value of a row, zero or more; null is “not published”. A state may have another one. */
	value: (row: R) => number | null;
	/** The unit of the values, as in “75 boats”. */
	unit: string;
	/** The heading of the column of names in the table. */
	label: string;
	/** The colour of a bar, by its place in the palette of the story’s theme, from 1. */
	colour?: (row: R) => number;
	/** How values are written: by default, with thousands separators and two decimals at most. */
	format?: (value: number) => string;
	/** The end of the scale, which starts at zero: by default, a round value for all states. */
	end?: number;
	/** What each state shows. The first one is shown when no step is named. */
	states: Readonly<Record<S, BarChartState<NoInfer<R>>>>;
}

/** What a state shows. What is left out is as by default: all rows, in their order, none in colour. */
export interface BarChartState<R> {
	/** The values of this state: the bars grow or shrink to them. */
	value?: (row: R) => number | null;
	/** Which rows have a bar. */
	only?: (row: R) => boolean;
	/** From the largest value to the smallest; rows without one come last. */
	sorted?: boolean;
	/** The bars in colour. */
	highlight?: (row: R) => boolean;
	/** The subtitle of this state. */
	subtitle?: string;
	/** A sentence of the alternative text, before the values: what to see in this state. */
	about?: string;
}
