import { error } from '@sveltejs/kit';
import { outlinedSvg, pictureSvg } from '$lib/export/picture.server';
import { chartPaths, pictureOf, chartExport } from '$lib/views/files/chart-export.server';
import { loadStory } from '$story/story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const OUTLINES = '.outlines';

/** Every picture, and its drawing alone with text as outlines. */
export const entries: EntryGenerator = () =>
	chartPaths(loadStory()).flatMap(({ path }) => [{ path }, { path: path + OUTLINES }]);

/** A chart with its finding as a standalone SVG, or its drawing alone for print. */
export const GET: RequestHandler = async ({ params: { path } }) => {
	const isOutlined = path.endsWith(OUTLINES);
	const chart = await chartExport(loadStory(), isOutlined ? path.slice(0, -OUTLINES.length) : path);
	if (!chart) error(404, `no chart has the picture "${path}"`);
	const draw = isOutlined ? outlinedSvg : pictureSvg;
	const svg = await draw(chart.tables, pictureOf(chart));
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
