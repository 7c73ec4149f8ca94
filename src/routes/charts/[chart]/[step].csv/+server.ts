import { error } from '@sveltejs/kit';
import { csvResponse } from '$lib/export/csv';
import { pathOf } from '$lib/export/addresses';
import { releaseOf, shownIn } from '$lib/model/release';
import { chartExport } from '$lib/views/files/chart-export.server';
import { loadStory } from '$story/story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	shownIn(releaseOf(loadStory())).flatMap(({ chart, step }) => (step ? [{ chart, step }] : []));

/** The rows that a chart draws in the state of a step. */
export const GET: RequestHandler = ({ params }) => {
	const loaded = loadStory();
	const shown = chartExport(loaded, pathOf(params));
	if (!shown) error(404, `no step "${params.step}" shows the chart "${params.chart}"`);
	return csvResponse(shown.chart.rows(loaded.tables, shown.step.state));
};
