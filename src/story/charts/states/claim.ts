import words from '$words/states.json';
import { count } from '$lib/data/format';
import { fillMessage } from '$lib/messages/fill-message';
import { publishedOf } from '../../tables/selectors';
import { deathsAt } from '../../tables/series';
import type { Published } from '../../tables/published-table';
import type { Tables } from '../../tables/table-types';
import { BOUND_WORDS } from '../value-words';

/** The figure published for West Virginia: a claim. */
export const claimOf = (data: Tables) => publishedOf(data, data.states.westVirginia.code);

/** The claim's number with its bound: "more than 1,300". */
export const claimText = ({ bound, value }: Published) =>
	bound === 'exactly'
		? count(value)
		: fillMessage(words.bound, { bound: BOUND_WORDS[bound], count: count(value) });

/** CDC's counts for the same twelve months. */
export function countedFor(data: Tables): { reported: number; predicted: number } {
	const { deaths } = data.states.westVirginia;
	const { month } = claimOf(data);
	return {
		reported: deathsAt(deaths, 'reported', month),
		predicted: deathsAt(deaths, 'predicted', month)
	};
}
