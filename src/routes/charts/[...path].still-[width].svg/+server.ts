import { error } from '@sveltejs/kit';
import { chartOf } from '$lib/chart/charts';
import { pathOf } from '$lib/export/addresses';
import { STILLS } from '$lib/export/still-sizes';
import { stillSvg } from '$lib/export/still.server';
import { flatten } from '$lib/model/outline';
import { definition, loadStory } from '$story/story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Every still of every step. */
const stills = () =>
	flatten(loadStory().story).flatMap((step) =>
		STILLS.map((size) => ({
			path: pathOf({ chart: step.chart, step: step.id }),
			width: String(size.width),
			step,
			size
		}))
	);

export const entries: EntryGenerator = () => stills().map(({ path, width }) => ({ path, width }));

/** The drawing of a step, which the story shows where it has no stage. */
export const GET: RequestHandler = async ({ params: { path, width } }) => {
	const still = stills().find((one) => one.path === path && one.width === width);
	if (!still) error(404, `no still has the path “${path}” and the width “${width}”`);
	const { step, size } = still;
	const chart = chartOf(definition.charts, step.chart);
	const svg = await stillSvg(loadStory().tables, { ...step, chart }, size);
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
