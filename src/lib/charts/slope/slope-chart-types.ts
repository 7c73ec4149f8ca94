import type { Ends } from '../../marks/types';
import type { Choosable } from '../choosable';
import type { RowsOptions, RowsState } from '../named-rows';

/**
 * A slope chart as a declaration. `T` are the tables of the story, `R` the rows, each a line, and `S` the
 * names of its states.
 */
export interface SlopeChartOptions<T, R, S extends string> extends RowsOptions<T, R>, Choosable {
	/** The value of a row in each column, by its heading, from left to right; null is “not published”. */
	columns: Readonly<Record<string, (row: R) => number | null>>;
	/** The ends of the scale: by default, round values around all rows, which need not begin at zero. */
	ends?: Ends;
	/** What each state shows. The first one is shown when no step is named. */
	states: Readonly<Record<S, SlopeChartState<NoInfer<R>>>>;
}

/** What a state of a slope chart shows: by default, all rows, none in colour. */
export type SlopeChartState<R> = Omit<RowsState<R>, 'sorted'>;
