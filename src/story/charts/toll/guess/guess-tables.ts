import type { Series } from '../../../tables/series-schema';
import type { Tables } from '../../../tables/table-types';

/** The tables that the question needs. Pages contain them. */
export type GuessTables = Pick<Tables, 'newestAll'>;

/** Leaves the other tables out. */
export const guessTables = ({ newestAll }: GuessTables): GuessTables => ({ newestAll });

/**
 * The newest estimates of all drugs as a line. From the question on, the story has no other numbers of
 * all drugs, so that it names one peak.
 */
export const newestLine = ({ newestAll: { first, predicted } }: GuessTables): Series => ({
	first,
	reported: predicted,
	predicted
});
