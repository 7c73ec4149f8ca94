import type { Month } from '../data/month';

/** One point of a line; `y` is `null` where nothing was published. */
export interface SeriesPoint {
	x: Month;
	y: number | null;
}

/** A column of monthly values as points. */
export function points(first: Month, values: readonly (number | null)[]): SeriesPoint[] {
	return values.map((y, i) => ({ x: first + i, y }));
}

/** The value for a month, or `null` where nothing is published for it. */
export function valueAt(
	first: Month,
	values: readonly (number | null)[],
	month: Month
): number | null {
	return values[month - first] ?? null;
}
