import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { storyHead } from '$lib/views/page-head/story-head';
import { loadStory } from '$story/story';
import type { PageServerLoad } from './$types';

/** Loads the page on methods, to render at build time. */
export const load: PageServerLoad = ({ url }) => {
	const loaded = loadStory();
	if (!loaded.methods) error(404, 'the story does not say how its figures are computed');
	const root = resolve('/');
	const site = new URL(root, url.origin).href;
	return {
		root,
		story: loaded.story.title,
		methods: loaded.methods,
		head: storyHead(loaded, site, `${site}methods/`)
	};
};
