import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { loadStory } from '$lib/story/load';
import { keptReleases } from '$lib/story/kept';
import { releaseOf } from '$lib/story/release';
import { embedPage } from '$lib/surfaces/embed/data';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const loaded = loadStory();
	const { title: story } = loaded.story;
	try {
		const data = embedPage(releaseOf(loaded), params, { root: resolve('/'), story });
		return { data, pins: keptReleases() };
	} catch (failure) {
		error(404, String(failure));
	}
};
