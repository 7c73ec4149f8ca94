import { resolve } from '$app/paths';
import { addressesIn } from '$lib/export/addresses';
import { sitemapXml } from '$lib/export/sitemap';
import { loadStory } from '$story/story';
import { allShown } from '$lib/views/choice-pages';
import { pagesOf } from '$lib/views/pages';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The pages for search engines: all but the embeds, the speaker window and the 404 page. */
export const GET: RequestHandler = ({ url }) => {
	const site = new URL(resolve('/'), url.origin).href;
	const { claims, data, gallery, methods, page } = addressesIn(site);
	const { story, deck, handout } = pagesOf(site);
	const charts = allShown(loadStory()).map(page);
	return new Response(
		sitemapXml([
			...[story, gallery, ...charts],
			...(STORY_HAS.register ? [claims()] : []),
			...[data(), methods ?? [], deck, handout].flat()
		]),
		{
			headers: { 'content-type': 'text/xml; charset=utf-8' }
		}
	);
};
