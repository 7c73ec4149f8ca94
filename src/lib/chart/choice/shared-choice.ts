import type { Choice, NamedChoice, Tables } from '../chart-types';
import { withValue } from './chosen-value';
import { ReaderChoice } from './reader-choice.svelte';

/** What a chart offers to choose. */
export interface Offer {
	choices: (tables: Tables) => readonly NamedChoice[];
	/** Loads what the chart says of its choices. */
	load?: () => Promise<unknown>;
}

/** What charts with the same key share: the choice, and what each of them offers, by its id. */
interface Shared {
	choice: Choice;
	offers: Map<string, Offer>;
}

const shared = new Map<string, Shared>();

function share(key: string, noun: string): Shared {
	const offers = new Map<string, Offer>();
	const choice = new ReaderChoice<Tables, unknown>({
		key,
		choices: (tables) => {
			const all = [...offers.values()].flatMap((offer) => offer.choices(tables));
			return [...new Map(all.map((each) => [each.value, each])).values()];
		},
		search: async () => {
			const { matchAll } = await import('./match');
			return (text, all) => matchAll(text, all, { noun });
		},
		load: () => Promise.all([...offers.values()].map(async (offer) => offer.load?.())),
		add: (tables, _, [value = '']) => withValue(tables, key, value)
	});
	return { choice, offers };
}

/**
 * The choice among what charts with the same key offer, such as the rows of each.
 * @param noun the kind of thing to choose, as within a sentence
 */
export function sharedChoice(key: string, noun: string, chart: string, offer: Offer): Choice {
	const found = shared.get(key) ?? share(key, noun);
	shared.set(key, found);
	found.offers.set(chart, offer);
	return found.choice;
}
