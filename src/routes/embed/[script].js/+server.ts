import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { hostScripts } from '$lib/views/embed/host-scripts.server';
import { loadStory } from '$story/story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const scriptsAt = (origin: string) =>
	hostScripts(loadStory(), new URL(resolve('/'), origin).href).named;

export const entries: EntryGenerator = () =>
	Object.keys(scriptsAt(SITE_ORIGIN)).map((script) => ({ script }));

/** The scripts for host pages. */
export const GET: RequestHandler = ({ params: { script }, url }) => {
	const text = scriptsAt(url.origin)[script];
	if (!text) error(404, `There is no script ${script}.js for host pages.`);
	// Pages of other sites load it with `integrity`, which asks for this permission.
	const headers = { 'access-control-allow-origin': '*' };
	return new Response(text, {
		headers: { ...headers, 'content-type': 'text/javascript; charset=utf-8' }
	});
};
