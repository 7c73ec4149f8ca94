import { error } from '@sveltejs/kit';
import { pictureSvg } from '$lib/export/picture.server';
import { chartPaths, pictureOf, toldBy } from '$lib/views/files/told.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = chartPaths;

/** A chart with its finding, as a standalone SVG. */
export const GET: RequestHandler = async ({ params: { path } }) => {
	const told = toldBy(path);
	if (!told) error(404, `no chart has the picture "${path}"`);
	const svg = await pictureSvg(told.loaded.tables, pictureOf(told));
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
