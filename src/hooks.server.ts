import type { Handle } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { resolve } from '$app/paths';

/** Sets the language of a page. */
const transformPageChunk = ({ html }: { html: string }) => html.replace('%lang%', STORY_LOCALE);

/** Answers an unknown URL in development with 404.html, as static hosts do. */
export const handle: Handle = async ({ event, resolve: respond }) => {
	const response = await respond(event, { transformPageChunk });
	if (!dev || response.status !== 404 || event.isSubRequest) return response;
	const page = await event.fetch(resolve('/404.html'));
	return new Response(page.body, { status: 404, headers: page.headers });
};
