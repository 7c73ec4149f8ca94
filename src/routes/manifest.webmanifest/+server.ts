import { resolve } from '$app/paths';
import { resolveTokens } from '$lib/export/tokens';
import { webManifest } from '$lib/export/web-manifest';
import { loadStory } from '$story/story';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The web app manifest. */
export const GET: RequestHandler = () => {
	const { story, definition } = loadStory();
	const site = {
		lang: definition.locale,
		root: resolve('/'),
		paper: resolveTokens('var(--paper)')
	};
	return new Response(JSON.stringify(webManifest(story, site)), {
		headers: { 'content-type': 'application/manifest+json' }
	});
};
