import { error } from '@sveltejs/kit';
import { chartFont } from '$lib/export/font.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const [, ...more] = STORY_FONTS.charts.files;

export const entries: EntryGenerator = () => more.map(({ subset }) => ({ subset }));

/** Other letters of the font of the embeds, such as Greek ones. */
export const GET: RequestHandler = async ({ params }) => {
	const isNamed = more.some(({ subset }) => subset === params.subset);
	const fonts = isNamed ? await chartFont() : [];
	const made = fonts.find(({ file }) => file.subset === params.subset);
	if (!made) error(404, `The font of charts has no file ${params.subset}.`);
	return new Response(made.font, { headers: { 'content-type': 'font/woff2' } });
};
