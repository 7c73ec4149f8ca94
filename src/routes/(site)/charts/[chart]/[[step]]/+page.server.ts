import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { modelOf } from '$lib/charts/catalog';
import { addressesIn } from '$lib/export/addresses';
import { island } from '$lib/islands/island.server';
import { loadStory } from '$lib/story/load';
import ChartPage from '$lib/views/chart-page/ChartPage.svelte';
import { chartPage, headOf } from '$lib/views/chart-page/chart-page-data';
import { linkedData } from '$lib/views/chart-page/linked-data';
import type { PageServerLoad } from './$types';

/** Loads a chart's page, in the state of a step or its default state. */
export const load: PageServerLoad = ({ params, url }) => {
	const loaded = loadStory();
	const root = resolve('/');
	const site = new URL(root, url.origin).href;
	let page;
	try {
		page = chartPage(loaded, params, { root, site });
	} catch (failure) {
		error(404, String(failure));
	}
	const { shown, step } = page;
	const table = modelOf(shown.chart).rows(loaded.tables, step.state);
	const sources = step.sources.flatMap((id) => loaded.sources[id] ?? []);
	return {
		story: loaded.story.title,
		root,
		helper: addressesIn(root).helper,
		discovery: { root: site, shown, title: step.headline },
		head: headOf(page),
		linked: linkedData(page, table, sources),
		below: { page: { shown, step, root }, table, sources },
		island: island(ChartPage, page, 'src/lib/views/chart-page/hydrate-chart-page.ts')
	};
};
