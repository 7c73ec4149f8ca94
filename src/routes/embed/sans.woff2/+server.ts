import { chartFont } from '$lib/export/font.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The font of the embeds. */
export const GET: RequestHandler = async () =>
	new Response(await chartFont(), { headers: { 'content-type': 'font/woff2' } });
