import { error } from '@sveltejs/kit';
import { keptCharts } from 'virtual:kept-charts';
import { chartFiles, pinnedFiles } from '$lib/views/files/chart-files.server';
import { definition, loadStory } from '$story/story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const allFiles = async (chart?: string) => [
	...(await chartFiles(loadStory(), chart)),
	...(await pinnedFiles(definition, keptCharts, chart))
];

export const entries: EntryGenerator = async () =>
	(await allFiles()).map(({ chart, path }) => ({ version: SITE_VERSION, chart, file: path }));

/** A file that a chart offers beyond those of every chart, of today or of a release. */
export const GET: RequestHandler = async ({ params }) => {
	const file = (await allFiles(params.chart)).find(({ path }) => path === params.file);
	if (!file) error(404, `the chart "${params.chart}" has no file "${params.file}"`);
	return new Response(file.body(), { headers: { 'content-type': file.type } });
};
