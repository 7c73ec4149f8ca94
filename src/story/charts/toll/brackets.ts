import type { Month } from '$lib/data/month';
import { YEAR_IN_HAND } from '../../tables/selectors';

/** Twelve months that one point counts. */
interface Bracket {
	first: Month;
	end: Month;
}

/** The year in hand, and the one that ends a month later. */
export const brackets: readonly [Bracket, Bracket] = [
	{ first: YEAR_IN_HAND - 11, end: YEAR_IN_HAND },
	{ first: YEAR_IN_HAND - 10, end: YEAR_IN_HAND + 1 }
];
