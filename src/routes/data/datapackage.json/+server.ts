import { json } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { storyPackage } from '$lib/views/data/data-page-data';
import { loadStory } from '$story/story';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** All tables, described as a Data Package. */
export const GET: RequestHandler = ({ url }) =>
	json(storyPackage(loadStory(), new URL(resolve('/'), url.origin).href));
