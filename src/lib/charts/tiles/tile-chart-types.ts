import type { Choosable } from '../choosable';
import type { RowsOptions, RowsState } from '../named-rows';
import type { TileMap } from './tile-map';

/**
 * A map of tiles as a declaration. `T` are the tables of the story, `R` the rows that the chart draws,
 * and `S` the names of its states.
 */
export interface TileChartOptions<T, R, S extends string> extends RowsOptions<T, R>, Choosable {
	/** Which tile a row is: its code on the map. */
	code: (row: R) => string;
	/** The value of a row, zero or more; null is “not published”. A state may have another one. */
	value: (row: R) => number | null;
	/** The map: by default, `usStates`. `tileMap` makes others. */
	map?: TileMap;
	/** The value of a full tile: by default, a round one for all states. */
	end?: number;
	/** What each state shows. The first one is shown when no step is named. */
	states: Readonly<Record<S, TileChartState<NoInfer<R>>>>;
}

/** What a state of a map of tiles shows. */
export interface TileChartState<R> extends Pick<RowsState<R>, 'highlight' | 'subtitle' | 'about'> {
	/** The values of this state: the levels rise or fall to them. */
	value?: (row: R) => number | null;
}
