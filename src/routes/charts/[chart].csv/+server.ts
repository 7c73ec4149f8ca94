import { models, modelOf } from '$lib/charts/catalog';
import { csvResponse } from '$lib/export/csv';
import { loadStory } from '$lib/story/load';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => Object.keys(models).map((chart) => ({ chart }));

/** The rows that a chart draws in its default state. */
export const GET: RequestHandler = ({ params }) => {
	const model = modelOf(params.chart);
	return csvResponse(model.rows(loadStory().tables, model.default));
};
