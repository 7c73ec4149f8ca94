import { error, json } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { addressesIn } from '$lib/export/addresses';
import { metadataOf } from '$lib/export/metadata';
import { chartPaths, describedBy, toldBy } from '$lib/views/files/told.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = chartPaths;

/** A chart's metadata: the columns of its CSV file, its sources, and links to its other files. */
export const GET: RequestHandler = ({ params: { path }, url }) => {
	const told = toldBy(path);
	if (!told) error(404, `no chart has the path "${path}"`);
	const addresses = addressesIn(new URL(resolve('/'), url.origin).href);
	return json(metadataOf(describedBy(told), addresses));
};
