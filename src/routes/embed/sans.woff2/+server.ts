import { chartFont } from '$lib/export/font.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The font of the embeds: its first file, which is that of Latin letters. */
export const GET: RequestHandler = async () => {
	const [first] = await chartFont();
	return new Response(first?.font, { headers: { 'content-type': 'font/woff2' } });
};
