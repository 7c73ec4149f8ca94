import type { Choosable } from '../choosable';
import type { RowsOptions, RowsState } from '../named-rows';

/**
 * A field of dots as a declaration. `T` are the tables of the story, `R` its rows, each a part of the
 * field, and `S` the names of its states.
 */
export interface DotChartOptions<T, R, S extends string> extends RowsOptions<T, R>, Choosable {
	/** The value of a row, zero or more. */
	value: (row: R) => number;
	/** What one dot stands for: by default, 1 of the unit. The subtitle says it, if it is more. */
	each?: number;
	/** What each state shows. The first one is shown when no step is named. */
	states: Readonly<Record<S, DotChartState<NoInfer<R>>>>;
}

/** What a state of a field of dots shows: by default, no part in colour. */
export type DotChartState<R> = Pick<RowsState<R>, 'highlight' | 'subtitle' | 'about'>;
