import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { chartOf } from '$lib/chart/charts';
import { firstDrawings } from '$lib/chart/served-files';
import { addressesIn } from '$lib/export/addresses';
import { versionedIn } from '$lib/export/versioned';
import { islandFiles } from '$lib/islands/island.server';
import { renderParts } from '$lib/islands/render-parts.server';
import { stepById } from '$lib/model/outline';
import { releaseOf } from '$lib/model/release';
import { definition, loadStory } from '$story/story';
import { chartPage, headOf } from '$lib/views/chart-page/chart-page-data';
import { chartPageParts } from '$lib/views/chart-page/chart-page-parts';
import { PAGE, TALL_PAGE } from '$lib/views/chart-page/chart-page-sizes';
import { hostScripts } from '$lib/views/embed/host-scripts.server';
import { choiceFilesOf } from '$lib/views/choice-files';
import { chosenStep, shownAt } from '$lib/views/choice-pages';
import { linkedData } from '$lib/views/chart-page/linked-data';
import type { PageServerLoad } from './$types';

const START = 'src/routes/(site)/charts/[chart]/[[part=id]]/hydrate-chart-page.ts';

/** Loads a chart's page, in the state of a step or its default state, or with a choice. */
export const load: PageServerLoad = async ({ params, url }) => {
	const loaded = loadStory();
	const root = resolve('/');
	const site = new URL(root, url.origin).href;
	let page;
	let chosen;
	try {
		const named = shownAt(loaded, params.chart, params.part);
		const { integrities: scripts } = hostScripts(loaded, site);
		page = chartPage(loaded, named, { root, site, scripts });
		chosen = await chosenStep(loaded, named);
	} catch (failure) {
		error(404, String(failure));
	}
	const { shown } = page;
	const { tables, step } = chosen ?? { tables: loaded.tables, step: page.step };
	const chart = chartOf(definition.charts, shown.chart);
	const table = chart.rows(tables, step.state);
	const sources = step.sources.flatMap((id) => loaded.sources[id] ?? []);
	const { evidence = '', claims = [] } = stepById(loaded.story, step.id) ?? {};
	return {
		story: loaded.story.title,
		root,
		helper: addressesIn(root).helper,
		discovery: { root: site, shown, title: step.headline },
		head: headOf(page, chosen),
		linked: linkedData(page, table, sources, definition, chosen),
		files: islandFiles(START),
		page,
		parts: renderParts(chartPageParts(page, chart, tables).parts),
		drawings: firstDrawings(page.served, chart.tall ? TALL_PAGE : PAGE, versionedIn(root)),
		how: { evidence, claims: loaded.claims.filter(({ id }) => claims.includes(id)), sources },
		choices: choiceFilesOf(
			definition.charts,
			{ chart: shown.chart, state: step.state },
			loaded.tables,
			root
		),
		rows: { shown, table, caption: step.headline },
		use: definition.reuse && {
			reuse: definition.reuse,
			story: loaded.story.title,
			release: releaseOf(loaded).name,
			finding: step.headline,
			canonical: headOf(page).canonical,
			sources
		}
	};
};
