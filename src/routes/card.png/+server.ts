import { toPng } from '$lib/export/png.server';
import { loadStory } from '$story/story';
import { cardSvg } from '$lib/views/card/card';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The story's picture for link previews. */
export const GET: RequestHandler = async () =>
	new Response(await toPng(cardSvg(loadStory())), { headers: { 'content-type': 'image/png' } });
