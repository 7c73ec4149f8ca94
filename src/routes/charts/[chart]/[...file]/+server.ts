import { error } from '@sveltejs/kit';
import { chartFiles } from '$lib/views/files/chart-files.server';
import { loadStory } from '$story/story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () =>
	(await chartFiles(loadStory())).map(({ chart, path }) => ({ chart, file: path }));

/** A file that a chart offers beyond those of every chart. */
export const GET: RequestHandler = async ({ params }) => {
	const files = await chartFiles(loadStory());
	const file = files.find(({ chart, path }) => chart === params.chart && path === params.file);
	if (!file) error(404, `the chart "${params.chart}" has no file "${params.file}"`);
	return new Response(file.body(), { headers: { 'content-type': file.type } });
};
