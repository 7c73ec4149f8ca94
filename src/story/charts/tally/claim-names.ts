import words from '$words/tally.json';
import { capital, count } from '$lib/data/format';
import { fillMessage } from '$lib/messages/fill-message';
import type { JudgedClaim } from '../../tables/claims';
import { ageClaims, publishedOf } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import { BOUND_WORDS } from '../value-words';

interface Named {
	name: string;
	who: string;
}

/** Claims that do not hold in full, in a few words. */
const NAMES: Readonly<Record<number, (tables: Tables) => Named>> = {
	5: (tables) => {
		const { low, high } = ageClaims(tables).fentanyl;
		return { name: fillMessage(words.cause, { low, high }), who: words.causeWho };
	},
	6: (tables) => {
		const { bound, value } = publishedOf(tables, 'WV');
		const said = { bound: BOUND_WORDS[bound], count: count(value) };
		return { name: capital(fillMessage(words.westVirginia, said)), who: words.westVirginiaWho };
	},
	10: () => ({ name: words.rule, who: words.cnn }),
	20: () => ({ name: words.letter, who: words.cnn }),
	40: () => ({ name: words.everyone, who: words.everyoneWho }),
	42: () => ({ name: words.dated, who: words.datedWho })
};

/** A claim in a few words, and whose it is. New figures may bring in one without a name. */
export const nameOf = ({ id, speaker }: JudgedClaim, tables: Tables): Named =>
	NAMES[id]?.(tables) ?? { name: fillMessage(words.numbered, { number: id }), who: speaker };
