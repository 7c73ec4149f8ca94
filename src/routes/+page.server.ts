import { resolve } from '$app/paths';
import { island } from '$lib/islands/island.server';
import { loadStory } from '$lib/story/load';
import Scroll from '$lib/surfaces/scroll/Scroll.svelte';
import { scrollData } from '$lib/surfaces/scroll/data';
import type { PageServerLoad } from './$types';

/** The whole story, read and checked when the page is built. */
export const load: PageServerLoad = () => {
	const data = scrollData(loadStory(), resolve('/'));
	return {
		title: data.story.title,
		standfirst: data.story.standfirst,
		island: island(Scroll, data, 'src/lib/surfaces/scroll/start.ts')
	};
};
