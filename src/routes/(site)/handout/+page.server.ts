import { resolve } from '$app/paths';
import { loadStory } from '$story/story';
import { storyHead } from '$lib/views/page-head/story-head';
import { handoutData } from '$lib/views/handout/handout-data';
import script from '$lib/views/handout/page/page.ts?inline-script';
import { pagesOf } from '$lib/views/pages';
import type { PageServerLoad } from './$types';

/** Loads the whole story, to render for print at build time. */
export const load: PageServerLoad = ({ url }) => {
	const loaded = loadStory();
	const root = resolve('/');
	const site = new URL(root, url.origin).href;
	return {
		handout: handoutData(loaded, site),
		root,
		pages: pagesOf(root),
		head: storyHead(loaded, site, pagesOf(site).handout),
		script
	};
};
