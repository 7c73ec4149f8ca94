import { error } from '@sveltejs/kit';
import { pictureSvg } from '$lib/export/picture.server';
import { chartPaths, pictureOf, chartExport } from '$lib/views/files/chart-export.server';
import { loadStory } from '$story/story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => chartPaths(loadStory());

/** A chart with its finding, as a standalone SVG. */
export const GET: RequestHandler = async ({ params: { path } }) => {
	const chart = await chartExport(loadStory(), path);
	if (!chart) error(404, `no chart has the picture "${path}"`);
	const svg = await pictureSvg(chart.tables, pictureOf(chart));
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
