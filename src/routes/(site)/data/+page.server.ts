import { resolve } from '$app/paths';
import { addressesIn } from '$lib/export/addresses';
import { storyHead } from '$lib/views/page-head/story-head';
import { dataPageData } from '$lib/views/data/data-page-data';
import { loadStory } from '$story/story';
import type { PageServerLoad } from './$types';

/** Loads the page of the tables, to render at build time. */
export const load: PageServerLoad = ({ url }) => {
	const loaded = loadStory();
	const root = resolve('/');
	const site = new URL(root, url.origin).href;
	const head = storyHead(loaded, site, addressesIn(site).data());
	return { root, page: dataPageData(loaded), head };
};
