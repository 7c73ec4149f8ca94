import type { Place, XAxis } from '../../marks/x-axis-types';

/**
 * A chart of lanes of events as a declaration. `T` are the tables of the story, `R` the rows that the
 * chart draws, and `S` the names of its states.
 */
export interface LaneChartOptions<T, R, S extends string> {
	/** The name of its folder. */
	id: string;
	/** What happened, where and when. At most 46 characters, for a phone. */
	subtitle: string;
	/** The rows that it draws: an event each. */
	rows: (tables: T) => readonly R[];
	x: LaneChartX<R>;
	/** The name of the lane of a row, from full to brief. Lanes are in the order in which they come first. */
	lane: (row: R) => string | readonly string[];
	/** The name of an event, from full to brief. It is unique in its lane: the same one is one event. */
	name: (row: R) => string | readonly string[];
	/** Whether an event is only planned. */
	planned?: (row: R) => boolean;
	/** The heading of the column of events in the table. */
	label: string;
	/** The heading of the column of lanes. */
	laneLabel: string;
	/** The colour of an event, by its place in the palette of the story’s theme, from 1. */
	colour?: (row: R) => number;
	/** What each state shows. The first one is shown when no step is named. */
	states: Readonly<Record<S, LaneChartState<NoInfer<R>>>>;
}

/** The x axis. `of` is the time of an event, or the start of one that takes time. */
export interface LaneChartX<R> extends XAxis<R> {
	/** The end of an event; without one, it is a moment. */
	to?: (row: R) => number | null | undefined;
}

/** What a state shows. What is left out is as by default: all events, none in colour. */
export interface LaneChartState<R> {
	/** The first and the last place on the x axis. */
	from?: Place;
	to?: Place;
	/** Which events are drawn. A lane without any is left out. */
	only?: (row: R) => boolean;
	/** The events in colour. */
	highlight?: (row: R) => boolean;
	/** The subtitle of this state. */
	subtitle?: string;
	/** A sentence of the alternative text, before those on the lanes: what to see in this state. */
	about?: string;
}
