import { error, json } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { addressesIn } from '$lib/export/addresses';
import { answeredBy, chartPaths, chartExport } from '$lib/views/files/chart-export.server';
import { oembedOf, toXml } from '$lib/views/oembed/oembed';
import { loadStory } from '$story/story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
	chartPaths(loadStory()).flatMap(({ path }) => [
		{ path, format: 'json' },
		{ path, format: 'xml' }
	]);

/** A chart's oEmbed response. */
export const GET: RequestHandler = async ({ params: { path, format }, url }) => {
	const chart = await chartExport(loadStory(), path);
	if (!chart) error(404, `no chart has the path "${path}"`);
	const addresses = addressesIn(new URL(resolve('/'), url.origin).href);
	const answer = oembedOf(answeredBy(chart), addresses);
	if (format === 'json') return json(answer);
	return new Response(toXml(answer), { headers: { 'content-type': 'text/xml; charset=utf-8' } });
};
