import { error } from '@sveltejs/kit';
import { chartFiles } from '$lib/views/files/chart-files.server';
import { definition } from '$story/story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const pathOf = ({ chart, file }: { chart: string; file: string }) => `charts/${chart}/${file}`;

export const entries: EntryGenerator = async () =>
	(await chartFiles(definition)).map(({ path }) => {
		const [, chart = '', ...file] = path.split('/');
		return { chart, file: file.join('/') };
	});

/** A file that a chart offers beyond those of every chart. */
export const GET: RequestHandler = async ({ params }) => {
	const files = await chartFiles(definition);
	const file = files.find(({ path }) => path === pathOf(params));
	if (!file) error(404, `no chart has the file "${pathOf(params)}"`);
	return new Response(file.body(), { headers: { 'content-type': file.type } });
};
