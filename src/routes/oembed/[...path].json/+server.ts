import { error, json } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { addressesIn } from '$lib/export/addresses';
import { answeredBy, chartPaths, toldBy } from '$lib/views/files/told.server';
import { oembedOf } from '$lib/views/oembed/oembed';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = chartPaths;

/** A chart's oEmbed response as JSON. */
export const GET: RequestHandler = ({ params: { path }, url }) => {
	const told = toldBy(path);
	if (!told) error(404, `no chart has the path "${path}"`);
	const addresses = addressesIn(new URL(resolve('/'), url.origin).href);
	return json(oembedOf(answeredBy(told), addresses));
};
