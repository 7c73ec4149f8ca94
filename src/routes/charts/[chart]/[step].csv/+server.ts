import { error } from '@sveltejs/kit';
import { chartOf } from '$lib/chart/charts';
import { csvResponse } from '$lib/export/csv';
import { definition, loadStory } from '$story/story';
import { flatten, stepById } from '$lib/model/outline';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	flatten(loadStory().story).map(({ chart, id }) => ({ chart, step: id }));

/** The rows that a chart draws in the state of a step. */
export const GET: RequestHandler = ({ params }) => {
	const { story, tables } = loadStory();
	const step = stepById(story, params.step);
	if (!step || step.chart !== params.chart) {
		error(404, `no step "${params.step}" shows the chart "${params.chart}"`);
	}
	return csvResponse(chartOf(definition.charts, step.chart).rows(tables, step.state));
};
