import { error } from '@sveltejs/kit';
import { states } from '$lib/charts/states/states';
import { loadStateLines } from '$lib/data/states';
import { loadTables } from '$lib/data/tables';
import { csvResponse } from '$lib/export/csv';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => loadStateLines().map(({ code }) => ({ code }));

/** The rows that the chart draws when a reader chooses this state. */
export const GET: RequestHandler = ({ params }) => {
	const chosen = loadStateLines().find(({ code }) => code === params.code);
	if (!chosen) error(404, `no state has the code "${params.code}"`);
	const tables = loadTables();
	return csvResponse(states.rows({ ...tables, states: { ...tables.states, chosen } }, 'find'));
};
