import { error } from '@sveltejs/kit';
import { csvResponse } from '$lib/export/csv';
import { allShown } from '$lib/views/choice-pages';
import { chartExport } from '$lib/views/files/chart-export.server';
import { loadStory } from '$story/story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	allShown(loadStory()).flatMap(({ chart, step, choice }) => {
		const part = step ?? choice?.value;
		return part ? [{ chart, part }] : [];
	});

/** The rows that a chart draws in the state of a step, or with a choice. */
export const GET: RequestHandler = async ({ params: { chart, part } }) => {
	const shown = await chartExport(loadStory(), `${chart}/${part}`);
	if (!shown) error(404, `no step or choice "${part}" shows the chart "${chart}"`);
	return csvResponse(shown.chart.rows(shown.tables, shown.step.state));
};
