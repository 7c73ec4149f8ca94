/**
 * What declarations of charts have. `T` are the tables of the story, `R` the rows that the chart draws, `S`
 * the names of its states, and `D` what a state has.
 */
export interface ChartOptions<T, R, S extends string, D = StateTexts> {
	/** The name of its folder. */
	id: string;
	/** What is counted, when, and in which unit. At most 46 characters, for a phone. */
	subtitle: string;
	/** The rows that it draws, in this order. */
	rows: (tables: T) => readonly R[];
	/** The unit of the values, as in “75 boats”. */
	unit: string;
	/** How values are written: by default, with thousands separators and two decimals at most. */
	format?: (value: number) => string;
	/** What each state shows. The first one is shown when no step is named. */
	states: Readonly<Record<S, D>>;
}

/** The texts of a state. */
export interface StateTexts {
	/** The subtitle of this state. */
	subtitle?: string;
	/** A sentence of the alternative text, before the values: what to see in this state. */
	about?: string;
}

/** What the declaration of a chart has in which readers may choose one of its rows or lines. */
export interface Choosable {
	/** What they are, as within a sentence, such as `country`: by default, readers choose nothing. */
	choose?: string;
}
