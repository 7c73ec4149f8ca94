import { error } from '@sveltejs/kit';
import { csvFileOf } from '$lib/export/table-files';
import { loadStory } from '$story/story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	loadStory().rawTables.map(({ name }) => ({ table: name }));

/** A table as CSV, as it is in the project. */
export const GET: RequestHandler = ({ params }) => {
	const table = loadStory().rawTables.find(({ name }) => name === params.table);
	if (!table) error(404, `no table "${params.table}"`);
	return new Response(csvFileOf(table).content, {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
