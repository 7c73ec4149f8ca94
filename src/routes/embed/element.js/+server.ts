import { resolve } from '$app/paths';
import { distinctInputs } from '$lib/chart/charts';
import { elementScript } from '$lib/views/embed/element-script';
import code from '$lib/views/embed/helper/element.ts?inline-script';
import { definition, loadStory } from '$story/story';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The script of the custom element. */
export const GET: RequestHandler = ({ url }) => {
	const script = elementScript(code, {
		slug: definition.slug,
		story: loadStory().story.title,
		site: new URL(resolve('/'), url.origin).href,
		keys: distinctInputs(definition.charts).map(({ key }) => key)
	});
	return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
