import type { TickSet } from '../drawing/drawing-types';

/** What the numbers of an x axis are: years, days or months as the fields of a table read them, or other whole numbers. */
type XUnit = 'years' | 'months' | 'days' | 'numbers';

/** A place on an x axis: a number as its rows have it, or as a table writes it: `'2014-07'`. */
export type Place = number | string;

/** The labels of an x axis: as many days, months, years or numbers as it has room for, or these. */
export type XTicks = XUnit | TickSet['ticks'];

/** The x axis of a declared chart. `R` are the rows that the chart draws. */
export interface XAxis<R> {
	unit: XUnit;
	/** The place of a row. */
	of: (row: R) => number;
	/** The heading of its column in the table: by default, “Year”, “Month” or “Day”. */
	label?: string;
}
