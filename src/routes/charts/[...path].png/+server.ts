import { error } from '@sveltejs/kit';
import { picturePng } from '$lib/export/picture.server';
import { chartPaths, pictureOf, chartExport } from '$lib/views/files/chart-export.server';
import { chartPictures } from '$lib/views/files/chart-files.server';
import { loadStory } from '$story/story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = async () => [
	...chartPaths(loadStory()),
	...(await chartPictures(loadStory())).map(({ path }) => ({ path }))
];

/** A chart with its finding, for link previews and for sites without SVG, or with a choice. */
export const GET: RequestHandler = async ({ params: { path } }) => {
	const chart = chartExport(loadStory(), path);
	const chosen = chart
		? undefined
		: (await chartPictures(loadStory())).find((one) => one.path === path);
	if (!chart && !chosen) error(404, `no chart has the picture "${path}"`);
	const png = chart
		? await picturePng(chart.loaded.tables, pictureOf(chart))
		: await chosen?.draw();
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
