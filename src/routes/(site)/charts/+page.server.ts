import { resolve } from '$app/paths';
import { addressesIn } from '$lib/export/addresses';
import { loadStory } from '$story/story';
import { releaseOf } from '$lib/model/release';
import { storyHead } from '$lib/views/page-head/story-head';
import type { PageServerLoad } from './$types';

/** Loads every chart, to render at build time. */
export const load: PageServerLoad = ({ url }) => {
	const loaded = loadStory();
	const root = resolve('/');
	const site = new URL(root, url.origin).href;
	return {
		story: loaded.story.title,
		release: releaseOf(loaded),
		root,
		head: storyHead(loaded, site, addressesIn(site).gallery)
	};
};
