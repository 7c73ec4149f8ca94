import { readFileSync } from 'node:fs';
import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { talkFile } from '$lib/views/talk-file/talk-file.server';
import { loadStory } from '$story/story';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** A part of the file that `tools/talk-file.mjs` has built. */
const part = (name: string) => readFileSync(`.svelte-kit/talk-file/${name}`, 'utf8');

/** The slides and the speaker window in one file, to which a browser adds a talk and saves it. */
export const GET: RequestHandler = async ({ url }) => {
	// The development server builds no such file.
	if (import.meta.env.DEV) error(404);
	const site = new URL(resolve('/'), url.origin).href;
	const parts = { script: part('script.js'), style: part('style.css') };
	return new Response(await talkFile(loadStory(), site, parts), {
		headers: { 'content-type': 'text/html; charset=utf-8' }
	});
};
