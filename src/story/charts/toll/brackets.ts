import type { Month } from '$lib/data/month';
import { YEAR_IN_HAND } from '../../tables/selectors';

/** Twelve months that one point counts. */
export interface Bracket {
	first: Month;
	end: Month;
	/** The height of its upper edge, in deaths. */
	y: number;
	/** The note below it, from full to brief. */
	texts: readonly string[];
	/** Whether the other bracket has a month too. */
	shares: (month: Month) => boolean;
}

/** The year in hand, and the one that ends a month later. */
export const brackets: readonly [Bracket, Bracket] = [
	{
		first: YEAR_IN_HAND - 11,
		end: YEAR_IN_HAND,
		y: 74_000,
		texts: ['these 12 months'],
		shares: (month) => month > YEAR_IN_HAND - 11
	},
	{
		first: YEAR_IN_HAND - 10,
		end: YEAR_IN_HAND + 1,
		y: 34_000,
		texts: [
			'the next point: one month on, 11 of the 12 months are the same',
			'one month on, 11 months shared'
		],
		shares: (month) => month <= YEAR_IN_HAND
	}
];
