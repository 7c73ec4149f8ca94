import { error } from '@sveltejs/kit';
import { pathOf } from '$lib/export/addresses';
import { STILLS } from '$lib/export/still-sizes';
import { stillSvg } from '$lib/export/still.server';
import { releaseOf, shownIn } from '$lib/model/release';
import { chartExport } from '$lib/views/files/chart-export.server';
import { loadStory } from '$story/story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Every still of every step. */
const stills = () =>
	shownIn(releaseOf(loadStory())).flatMap((shown) =>
		shown.step
			? STILLS.map((size) => ({
					version: SITE_VERSION,
					path: pathOf(shown),
					width: String(size.width)
				}))
			: []
	);

export const entries: EntryGenerator = stills;

/** The drawing of a step, which the story shows where it has no stage. */
export const GET: RequestHandler = async ({ params: { path, width } }) => {
	const loaded = loadStory();
	const size = STILLS.find((one) => String(one.width) === width);
	const shown = await chartExport(loaded, path);
	if (!size || !shown) error(404, `no still has the path “${path}” and the width “${width}”`);
	const svg = await stillSvg(loaded.tables, { ...shown.step, chart: shown.chart }, size);
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
