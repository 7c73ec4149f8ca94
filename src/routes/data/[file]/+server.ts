import { error } from '@sveltejs/kit';
import { tableFiles } from '$lib/export/table-files';
import { loadStory } from '$story/story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const files = () => loadStory().rawTables.flatMap(tableFiles);

export const entries: EntryGenerator = () => files().map(({ name }) => ({ file: name }));

/** A table as CSV or JSON. */
export const GET: RequestHandler = ({ params }) => {
	const file = files().find(({ name }) => name === params.file);
	if (!file) error(404, `no table has the file "${params.file}"`);
	return new Response(file.content, { headers: { 'content-type': file.type } });
};
