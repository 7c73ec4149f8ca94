import type { Tables } from '../../../tables/table-types';

/** The tables that the question needs. Pages contain them. */
export type GuessTables = Pick<Tables, 'newestAll'>;

/** Leaves the other tables out. */
export const guessTables = ({ newestAll }: GuessTables): GuessTables => ({ newestAll });
