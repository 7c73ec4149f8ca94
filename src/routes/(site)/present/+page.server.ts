import { resolve } from '$app/paths';
import { addressesIn } from '$lib/export/addresses';
import { island } from '$lib/islands/island.server';
import { loadStory } from '$lib/story/load';
import { cardAlt } from '$lib/surfaces/card/card';
import Deck from '$lib/surfaces/deck/Deck.svelte';
import { talkData } from '$lib/surfaces/deck/data';
import { pagesOf } from '$lib/surfaces/pages';
import type { PageServerLoad } from './$types';

const START = 'src/lib/surfaces/deck/start.ts';

/** Loads the story as slides. */
export const load: PageServerLoad = ({ url }) => {
	const loaded = loadStory();
	const root = resolve('/');
	const site = new URL(root, url.origin).href;
	const { title, standfirst } = loaded.story;
	return {
		head: {
			title: `${title}: slides`,
			description: standfirst,
			canonical: pagesOf(site).deck,
			card: addressesIn(site).card,
			cardAlt: cardAlt(loaded)
		},
		island: island(Deck, talkData(loaded, { pages: pagesOf(root), root, site }), START)
	};
};
