import type { Month } from '../data/month';

/** The value for a month, or `null` where nothing is published for it. */
export function valueAt(
	first: Month,
	values: readonly (number | null)[],
	month: Month
): number | null {
	return values[month - first] ?? null;
}
