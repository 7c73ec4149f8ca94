import type { Tables } from '../../../tables/table-types';

/** The tables that the question needs. Pages contain them. */
export interface GuessTables {
	deaths: Pick<Tables['deaths'], 'all_drugs'>;
}

/** Leaves the other tables out. */
export const guessTables = ({ deaths }: GuessTables): GuessTables => ({
	deaths: { all_drugs: deaths.all_drugs }
});
