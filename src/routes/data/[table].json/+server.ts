import { error } from '@sveltejs/kit';
import { jsonFileOf } from '$lib/export/table-files';
import { loadStory } from '$story/story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	loadStory().rawTables.map(({ name }) => ({ table: name }));

/** A table as JSON. */
export const GET: RequestHandler = ({ params }) => {
	const table = loadStory().rawTables.find(({ name }) => name === params.table);
	if (!table) error(404, `no table "${params.table}"`);
	return new Response(jsonFileOf(table).content, {
		headers: { 'content-type': 'application/json' }
	});
};
