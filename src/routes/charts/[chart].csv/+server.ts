import { chartOf } from '$lib/chart/charts';
import { csvResponse } from '$lib/export/csv';
import { definition, loadStory } from '$story/story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	Object.keys(definition.charts).map((chart) => ({ chart }));

/** The rows that a chart draws in its default state. */
export const GET: RequestHandler = ({ params }) => {
	const chart = chartOf(definition.charts, params.chart);
	return csvResponse(chart.rows(loadStory().tables, chart.default));
};
