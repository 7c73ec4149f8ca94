import { getEnvironmentData } from 'node:worker_threads';
import type { Handle, ServerInit } from '@sveltejs/kit';
import { building, dev } from '$app/environment';
import { resolve } from '$app/paths';
import { versionedIn } from '$lib/export/versioned';
import { withoutAnchors } from '$lib/islands/without-anchors';

/**
 * Waits for the scripts of pages, which another thread builds: see `tools/browser-scripts.mjs`.
 * @throws Error if they could not be built
 */
export const init: ServerInit = () => {
	if (!building) return;
	const ended = getEnvironmentData('browser-scripts') as Int32Array;
	Atomics.wait(ended, 0, 0);
	if (ended[0] !== 1) throw new Error('The scripts of pages could not be built: see above.');
};

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
