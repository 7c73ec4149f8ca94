import { resolve } from '$app/paths';
import { addressesIn } from '$lib/export/addresses';
import { loadStory } from '$story/story';
import { releaseOf } from '$lib/model/release';
import { cardAlt } from '$lib/views/card/card';
import type { PageServerLoad } from './$types';

/** Loads every chart, to render at build time. */
export const load: PageServerLoad = ({ url }) => {
	const loaded = loadStory();
	const root = resolve('/');
	return {
		story: loaded.story.title,
		release: releaseOf(loaded),
		root,
		canonical: addressesIn(new URL(root, url.origin).href).gallery,
		card: new URL(`${root}card.png`, url.origin).href,
		cardAlt: cardAlt(loaded)
	};
};
