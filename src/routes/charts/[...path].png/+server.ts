import { error } from '@sveltejs/kit';
import { picturePng } from '$lib/export/picture.server';
import { chartPaths, pictureOf, toldBy } from '$lib/views/files/told.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = chartPaths;

/** A chart with its finding, for link previews and for sites without SVG. */
export const GET: RequestHandler = async ({ params: { path } }) => {
	const told = toldBy(path);
	if (!told) error(404, `no chart has the picture "${path}"`);
	const png = await picturePng(told.loaded.tables, pictureOf(told));
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
