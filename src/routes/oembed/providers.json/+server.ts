import { json } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { addressesIn } from '$lib/export/addresses';
import { definition, loadStory } from '$story/story';
import { providersOf } from '$lib/views/oembed/providers';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The site's entry for lists of oEmbed providers. */
export const GET: RequestHandler = ({ url }) => {
	const addresses = addressesIn(new URL(resolve('/'), url.origin).href);
	return json(providersOf(loadStory().story.title, Object.keys(definition.charts), addresses));
};
