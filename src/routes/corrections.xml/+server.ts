import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { loadCorrections } from '$lib/data/corrections';
import { correctionsFeed } from '$lib/views/claims/feed';
import { loadStory } from '$story/story';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The feed of corrections and releases. */
export const GET: RequestHandler = ({ url }) => {
	if (!STORY_HAS.feed) error(404, 'the story has no page of corrections');
	const { definition, story, sources } = loadStory();
	const site = new URL(resolve('/'), url.origin).href;
	const corrections = loadCorrections(definition.data);
	const feed = correctionsFeed(story.title, corrections, Object.values(sources), site);
	return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
