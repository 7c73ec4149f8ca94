import { error } from '@sveltejs/kit';
import { pathOf } from '$lib/export/addresses';
import { picturePng, portraitPng } from '$lib/export/picture.server';
import { allShown } from '$lib/views/choice-pages';
import { chartPaths, pictureOf, chartExport } from '$lib/views/files/chart-export.server';
import { loadStory } from '$story/story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const PORTRAIT = '.portrait';

/** Every picture, and a portrait of each choice that has a page, which readers share from the story. */
export const entries: EntryGenerator = () => [
	...chartPaths(loadStory()),
	...allShown(loadStory())
		.filter(({ choice }) => choice)
		.map((shown) => ({ path: pathOf(shown) + PORTRAIT }))
];

/** A chart with its finding, for link previews and for sites without SVG. */
export const GET: RequestHandler = async ({ params: { path } }) => {
	const isPortrait = path.endsWith(PORTRAIT);
	const chart = await chartExport(loadStory(), isPortrait ? path.slice(0, -PORTRAIT.length) : path);
	if (!chart) error(404, `no chart has the picture "${path}"`);
	const draw = isPortrait ? portraitPng : picturePng;
	const png = await draw(chart.tables, pictureOf(chart));
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
