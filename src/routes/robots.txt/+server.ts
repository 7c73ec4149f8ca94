import { resolve } from '$app/paths';
import { robotsTxt } from '$lib/export/sitemap';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The rules for crawlers, which name the sitemap by its absolute URL. */
export const GET: RequestHandler = ({ url }) => {
	const sitemap = new URL(`${resolve('/')}sitemap.xml`, url.origin).href;
	return new Response(robotsTxt(sitemap), {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
};
