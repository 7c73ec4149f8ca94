import { resolve } from '$app/paths';
import { loadStory } from '$lib/story/load';
import { releaseOf } from '$lib/story/release';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const loaded = loadStory();
	return { title: loaded.story.title, release: releaseOf(loaded), root: resolve('/') };
};
