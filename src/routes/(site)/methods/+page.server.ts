import { resolve } from '$app/paths';
import { addressesIn } from '$lib/export/addresses';
import { cardAlt } from '$lib/views/card/card';
import { loadStory } from '$story/story';
import type { PageServerLoad } from './$types';

/** Loads the page on methods, to render at build time. */
export const load: PageServerLoad = ({ url }) => {
	const loaded = loadStory();
	const root = resolve('/');
	const { methods, card } = addressesIn(new URL(root, url.origin).href);
	return {
		root,
		story: loaded.story.title,
		methods: loaded.methods,
		canonical: methods,
		card,
		cardAlt: cardAlt(loaded)
	};
};
