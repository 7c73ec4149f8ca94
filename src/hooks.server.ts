import type { Handle } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { resolve } from '$app/paths';
import { versionedIn } from '$lib/export/versioned';
import { withoutAnchors } from '$lib/islands/without-anchors';

/**
 * In development, a script that reports when the page was rendered, so that a page older than the last
 * change is reloaded: see tools/reload-story.mjs.
 */
const reloadScript = () =>
	dev
		? `<script type="module" src="${resolve('/')}@reload-story" data-rendered="${Date.now()}"></script>`
		: '';

/** Sets the language of a page and the folder of its files. Answers an unknown URL in development with 404.html, as static hosts do. */
export const handle: Handle = async ({ event, resolve: respond }) => {
	const head = `${reloadScript()}</head>`;
	const response = await respond(event, {
		transformPageChunk: ({ html }) =>
			withoutAnchors(html)
				.replace('%lang%', STORY_LOCALE)
				.replace('%files%', versionedIn(resolve('/')))
				.replace('</head>', head)
	});
	if (!dev || response.status !== 404 || event.isSubRequest) return response;
	const isEmbed = event.url.pathname.startsWith(resolve('/embed'));
	const page = await event.fetch(resolve(isEmbed ? '/embed/404.html' : '/404.html'));
	return new Response(page.body, { status: 404, headers: page.headers });
};
