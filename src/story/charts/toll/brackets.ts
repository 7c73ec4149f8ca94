import type { Month } from '$lib/data/month';
import { STORY_YEAR_END } from '../../tables/selectors';

/** Twelve months that one point counts. */
interface Bracket {
	first: Month;
	end: Month;
}

/** The year of the wire story, and the one that ends a month earlier. */
export const brackets: readonly [Bracket, Bracket] = [
	{ first: STORY_YEAR_END - 11, end: STORY_YEAR_END },
	{ first: STORY_YEAR_END - 12, end: STORY_YEAR_END - 1 }
];
