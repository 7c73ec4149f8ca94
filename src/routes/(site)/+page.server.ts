import { resolve } from '$app/paths';
import { islandFiles } from '$lib/islands/island.server';
import quiet from '$lib/offline/quiet.ts?inline-script';
import { chartOf } from '$lib/chart/charts';
import { firstDrawings, servedOptions } from '$lib/chart/served-files';
import { neededTables } from '$lib/chart/needed-tables';
import { versionedIn } from '$lib/export/versioned';
import { inputs } from '$story/inputs';
import { loadStory } from '$story/story';
import { fetchedFiles } from '$lib/views/files/chart-files.server';
import { renderScroll } from '$lib/views/scroll/render-scroll.server';
import { endingData, storyData } from '$lib/views/scroll/scroll-data';
import { storyHead } from '$lib/views/page-head/story-head';
import { flatten, fullTitle, summaryOf } from '$lib/model/outline';
import { linkedData } from '$lib/views/scroll/linked-data';
import { STAGE } from '$lib/views/scroll/scroll-sizes';
import type { PageServerLoad } from './$types';

const START = 'src/routes/(site)/hydrate-scroll.ts';

/** Loads and checks the whole story at build time. */
export const load: PageServerLoad = async ({ url }) => {
	const loaded = loadStory();
	const root = resolve('/');
	const { charts } = loaded.definition;
	const shown = flatten(loaded.story)[0]?.chart;
	const first = shown && servedOptions(chartOf(charts, shown), loaded.tables);
	const files = islandFiles(START);
	const page = new URL(root, url.origin).href;
	const head = storyHead(loaded, page, page);
	return {
		title: fullTitle(loaded.story),
		summary: summaryOf(loaded.story),
		head,
		offline: { script: quiet, worker: `${root}service-worker.js` },
		linked: linkedData(loaded, { page, card: head.card }),
		ending: endingData(loaded, root),
		files,
		scroll: renderScroll(loaded, neededTables(inputs, loaded.tables), root),
		text: storyData(loaded, root, inputs),
		drawings: first ? firstDrawings(first, STAGE, versionedIn(root)) : [],
		fetches: [
			...(await fetchedFiles(loaded)).map(({ path }) => versionedIn(root) + path),
			...files.preloads,
			...files.later
		]
	};
};
