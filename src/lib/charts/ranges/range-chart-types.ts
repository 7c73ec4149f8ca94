import type { Drawing } from '../../drawing/drawing-types';
import type { Choosable } from '../choosable';
import type { RowsOptions, RowsState } from '../named-rows';

/**
 * A chart of ranges as a declaration. `T` are the tables of the story, `R` the rows that the chart
 * draws, and `S` the names of its states.
 */
export interface RangeChartOptions<T, R, S extends string> extends RowsOptions<T, R>, Choosable {
	/** The lower and the upper end of a row, which may be equal; null is “not published”. */
	range: (row: R) => readonly [low: number, high: number] | null;
	/** The ends of the scale: by default, round values around those of all states. */
	ends?: Drawing['x'];
	/** Makes the scale logarithmic: equal steps are equal multiples. All values are above zero then. */
	log?: boolean;
	/** What each state shows. `sorted` goes from the highest upper end to the lowest. */
	states: Readonly<Record<S, RowsState<NoInfer<R>>>>;
}
