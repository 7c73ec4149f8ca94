import type { Drawing } from '../../drawing/drawing-types';
import type { Choosable } from '../choosable';
import type { RowsOptions, RowsState } from '../named-rows';

/**
 * A bar chart as a declaration. `T` are the tables of the story, `R` the rows that the chart draws, and
 * `S` the names of its states.
 */
export interface BarChartOptions<T, R, S extends string> extends RowsOptions<T, R>, Choosable {
	/** The value of a row; null is “not published”. A state may have another one. */
	value: (row: R) => number | null;
	/** The ends of the scale, with zero between or at them: by default, round values for all states. */
	ends?: Drawing['x'];
	/** What each state shows. The first one is shown when no step is named. */
	states: Readonly<Record<S, BarChartState<NoInfer<R>>>>;
}

/** What a state of a bar chart shows. */
export interface BarChartState<R> extends RowsState<R> {
	/** The values of this state: the bars grow or shrink to them. */
	value?: (row: R) => number | null;
}
