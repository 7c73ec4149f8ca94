import { resolve } from '$app/paths';
import m from '$messages/deck.json';
import { fillMessage } from '$lib/messages/fill-message';
import { withChartInputs } from '$lib/chart/charts';
import { LazyCharts } from '$lib/chart/lazy-charts.svelte';
import { neededTables } from '$lib/chart/needed-tables';
import { island } from '$lib/islands/island.server';
import { summaryOf } from '$lib/model/outline';
import { inputs } from '$story/inputs';
import { definition, loadStory } from '$story/story';
import Deck from '$lib/views/deck/Deck.svelte';
import { talkData, type DeckData } from '$lib/views/deck/deck-data';
import { SLIDE } from '$lib/views/deck/deck-sizes';
import { storyHead } from '$lib/views/page-head/story-head';
import { pagesOf } from '$lib/views/pages';
import { servedCharts } from '$lib/views/served-charts';
import type { PageServerLoad } from './$types';

const START = 'src/routes/(site)/present/hydrate-deck.ts';

/** Loads the story as slides. */
export const load: PageServerLoad = ({ url }) => {
	const loaded = loadStory();
	const root = resolve('/');
	const site = new URL(root, url.origin).href;
	const data: DeckData = {
		...talkData(loaded, { pages: pagesOf(root), root, site }),
		tables: neededTables(inputs, loaded.tables),
		served: servedCharts(loaded)
	};
	return {
		head: {
			title: fillMessage(m.title, { story: loaded.story.title }),
			description: summaryOf(loaded.story),
			...storyHead(loaded, site, pagesOf(site).deck)
		},
		island: island(Deck, data, START, {
			charts: new LazyCharts(definition.charts),
			tables: loaded.tables,
			inputs: withChartInputs(inputs, definition.charts),
			sizes: SLIDE
		})
	};
};
