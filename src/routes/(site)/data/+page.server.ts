import { resolve } from '$app/paths';
import { addressesIn } from '$lib/export/addresses';
import { cardAlt } from '$lib/views/card/card';
import { dataPageData } from '$lib/views/data/data-page-data';
import { loadStory } from '$story/story';
import type { PageServerLoad } from './$types';

/** Loads the page of the tables, to render at build time. */
export const load: PageServerLoad = ({ url }) => {
	const loaded = loadStory();
	const root = resolve('/');
	const { data, card } = addressesIn(new URL(root, url.origin).href);
	return { root, page: dataPageData(loaded), canonical: data(), card, cardAlt: cardAlt(loaded) };
};
