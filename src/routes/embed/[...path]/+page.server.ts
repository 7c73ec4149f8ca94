import { error } from '@sveltejs/kit';
import { keptCharts } from 'virtual:kept-charts';
import { resolve } from '$app/paths';
import { chartOf } from '$lib/chart/charts';
import { addressesIn, type Shown } from '$lib/export/addresses';
import { embedRules } from '$lib/export/font-rules';
import { inlineStyles, island } from '$lib/islands/island.server';
import type { LoadedStory } from '$lib/model/load';
import { definition, loadStory } from '$story/story';
import { chartsOf, keptRelease } from '$lib/model/kept';
import { releaseOf } from '$lib/model/release';
import Embed from '$lib/views/embed/Embed.svelte';
import child from '$lib/views/embed/child/child.ts?inline-script';
import first from '$lib/views/embed/child/first.ts?inline-script';
import { chosenStep, keptChoice, shownAt, type ChosenStep } from '$lib/views/choice-pages';
import { embedPage } from '$lib/views/embed/embed-data';
import { parseEmbedPath } from '$lib/views/embed/paths';
import type { PageServerLoad } from './$types';

const START = 'src/routes/embed/[...path]/hydrate-embed.ts';

/**
 * The chart, step and release that a path names, and the charts that draw this release.
 * @throws Error if any of them does not exist
 */
async function readAddress(path: string, loaded: LoadedStory, root: string) {
	const { pinned, ...named } = parseEmbedPath(path);
	const { charts } = definition;
	const site = { root, story: loaded.story.title, charts };
	if (pinned) {
		const release = keptRelease(definition, pinned);
		const kept = await chartsOf(definition, release, keptCharts);
		const chosen = keptChoice(release, chartOf(kept, named.chart), named.step);
		const shown: Shown = chosen ? { chart: named.chart, choice: chosen.choice } : named;
		const data = embedPage(release, shown, { ...site, charts: kept }, pinned, chosen?.tables);
		return { shown, charts: kept, chosen, data };
	}
	const shown = shownAt(loaded, named.chart, named.step);
	const chosen: ChosenStep | undefined = await chosenStep(loaded, shown);
	const data = embedPage(releaseOf(loaded), shown, site, null, chosen?.tables);
	return { shown, charts, chosen, data };
}

/**
 * Loads one chart, in the state of a step or its default state, or with a choice, of the newest or a
 * pinned release.
 */
export const load: PageServerLoad = async ({ params, url }) => {
	const loaded = loadStory();
	const root = resolve('/');
	let read;
	try {
		read = await readAddress(params.path, loaded, root);
	} catch (failure) {
		error(404, String(failure));
	}
	const { shown, charts, chosen, data } = read;
	const { release, ...page } = data;
	const step = chosen?.step ?? release.charts[data.chart]?.find(({ id }) => id === data.step);
	const embed = island(Embed, data, START, { loadedChart: chartOf(charts, data.chart) });
	const whole = new URL(root, url.origin).href;
	return {
		title: step?.headline ?? '',
		canonical: addressesIn(whole).page(shown),
		whole,
		shown,
		font: embedRules(STORY_FONTS.charts, addressesIn(root).font),
		body: embed.body,
		first,
		child,
		styles: inlineStyles(embed),
		page: { ...page, script: embed.script, preloads: embed.preloads }
	};
};
