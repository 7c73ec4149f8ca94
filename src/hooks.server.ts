import type { Handle } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { resolve } from '$app/paths';

/** Answers an unknown address in development with 404.html, as hosts of the build do. */
export const handle: Handle = async ({ event, resolve: respond }) => {
	const response = await respond(event);
	if (!dev || response.status !== 404 || event.isSubRequest) return response;
	const page = await event.fetch(resolve('/404.html'));
	return new Response(page.body, { status: 404, headers: page.headers });
};
