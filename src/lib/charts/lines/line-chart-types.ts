import type { Choosable } from '../choosable';
import type { Ends } from '../../marks/types';
import type { Place, XAxis } from '../../marks/x-axis-types';

/**
 * A line chart as a declaration. `T` are the tables of the story, `R` the rows that the chart draws,
 * `L` the keys of its lines, and `S` the names of its states.
 */
export interface LineChartOptions<T, R, L extends string, S extends string> extends Choosable {
	/** The name of its folder. */
	id: string;
	/** What is counted, when, and in which unit. At most 46 characters, for a phone. */
	subtitle: string;
	/** The rows that it draws. */
	rows: (tables: T) => readonly R[];
	x: XAxis<R>;
	/** The unit of the values, as in “75 boats”. */
	unit: string;
	/** Makes the y axis logarithmic: equal steps are equal multiples. All values are above zero then. */
	log?: boolean;
	/** How values are written: by default, with thousands separators and two decimals at most. */
	format?: (value: number) => string;
	/** One to six lines, by their keys. */
	lines: Readonly<Record<L, LineChartLine<R>>>;
	/** What each state shows. The first one is shown when no step is named. */
	states: Readonly<Record<S, LineChartState<NoInfer<L>>>>;
}

export interface LineChartLine<R> {
	/** What stands at its end, from full to brief, such as `['**Sailing** boats', 'Sail']`. */
	name: string | readonly string[];
	/** The value of a row; null is “not published”, a gap in the line. */
	value: (row: R) => number | null;
	/** Its colour, by its place in the palette of the story’s theme, from 1: by default, ink. */
	colour?: number;
}

/** What a state shows. What is left out is as by default: all values, no line in colour, no dots. */
export interface LineChartState<L extends string = string> {
	/** The first and the last place on the x axis. */
	from?: Place;
	to?: Place;
	/** The ends of the y axis, around all values in view: by default, from zero to a round value. */
	y?: Ends;
	/** Lines in colour. */
	highlight?: readonly L[];
	/** Lines that stay in the background: by default, with `highlight`, all others. */
	dim?: readonly L[];
	/** Dots with labels. A place alone is a dot there: `['first', 'last']`. */
	dots?: readonly (LineChartDot<L> | Place)[];
	/** The subtitle of this state. */
	subtitle?: string;
	/** A sentence of the alternative text, before those on the lines: what to see in this state. */
	about?: string;
}

/** A dot on a line. */
export interface LineChartDot<L extends string = string> {
	/** By default, each line in colour, or each line if none is. */
	line?: L;
	/** A place on the x axis, or which of the values in view: `first`, `last`, `highest` or `lowest`. */
	at: Place;
	/** The label, such as `(value, at) => `**${value}** boats``: by default, the value in bold. */
	text?: (value: string, at: string) => string;
}
