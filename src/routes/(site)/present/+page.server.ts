import { resolve } from '$app/paths';
import m from '$messages/deck.json';
import { fillMessage } from '$lib/messages/fill-message';
import { addressesIn } from '$lib/export/addresses';
import { island } from '$lib/islands/island.server';
import { inputs } from '$story/inputs';
import { definition, loadStory } from '$story/story';
import { cardAlt } from '$lib/views/card/card';
import Deck from '$lib/views/deck/Deck.svelte';
import { talkData } from '$lib/views/deck/deck-data';
import { pagesOf } from '$lib/views/pages';
import type { PageServerLoad } from './$types';

const START = 'src/routes/(site)/present/hydrate-deck.ts';

/** Loads the story as slides. */
export const load: PageServerLoad = ({ url }) => {
	const loaded = loadStory();
	const root = resolve('/');
	const site = new URL(root, url.origin).href;
	const { title, standfirst } = loaded.story;
	return {
		head: {
			title: fillMessage(m.title, { story: title }),
			description: standfirst,
			canonical: pagesOf(site).deck,
			card: addressesIn(site).card,
			cardAlt: cardAlt(loaded)
		},
		island: island(Deck, talkData(loaded, { pages: pagesOf(root), root, site }), START, {
			charts: definition.charts,
			inputs
		})
	};
};
