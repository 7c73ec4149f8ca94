import type { Ends } from '../../marks/types';
import type { Choosable } from '../choosable';
import type { RowsOptions, RowsState } from '../named-rows';

/**
 * A scatter plot as a declaration. `T` are the tables of the story, `R` the rows, each a dot, and `S` the
 * names of its states.
 */
export interface ScatterChartOptions<T, R, S extends string>
	extends Omit<RowsOptions<T, R>, 'unit' | 'format'>, Choosable {
	/** What is measured from left to right, and from bottom to top. */
	x: ScatterAxis<R>;
	y: ScatterAxis<R>;
	/** Which dots have their name beside them, if it has room there: all of them by default. */
	named?: (row: R) => boolean;
	/** What each state shows. The first one is shown when no step is named. */
	states: Readonly<Record<S, ScatterChartState<NoInfer<R>>>>;
}

/** An axis of a scatter plot. */
export interface ScatterAxis<R> {
	/** The value of a row; a row in which one is null, “not published”, has no dot. */
	of: (row: R) => number | null;
	/** What its title, the table and the tooltips call the values. */
	name: string;
	unit: string;
	/** Its ends: by default, round values around all rows, which need not begin at zero. */
	ends?: Ends;
	/** Makes equal steps equal multiples. All values are above zero then. */
	log?: true;
	/** How values are written: by default, with thousands separators and two decimals at most. */
	format?: (value: number) => string;
}

/** What a state of a scatter plot shows: by default, all rows, none in colour. */
export type ScatterChartState<R> = Omit<RowsState<R>, 'sorted'>;
