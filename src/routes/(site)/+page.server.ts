import { resolve } from '$app/paths';
import { islandFiles } from '$lib/islands/island.server';
import { chartedSteps, flatten } from '$lib/model/outline';
import quiet from '$lib/offline/quiet.ts?inline-script';
import { loadStory } from '$story/story';
import { fetchedFiles } from '$lib/views/files/chart-files.server';
import { renderScroll } from '$lib/views/scroll/render-scroll.server';
import { endingData, storyData } from '$lib/views/scroll/scroll-data';
import { cardAlt } from '$lib/views/card/card';
import { linkedData } from '$lib/views/scroll/linked-data';
import { chartModulePath } from '../load-chart';
import type { PageServerLoad } from './$types';

const START = 'src/routes/(site)/hydrate-scroll.ts';

/** Loads and checks the whole story at build time. */
export const load: PageServerLoad = async ({ url }) => {
	const loaded = loadStory();
	const { title, subject, standfirst } = loaded.story;
	const root = resolve('/');
	const [first] = flatten(loaded.story);
	if (!first) throw new Error('the story has no step');
	const { preloads, later } = islandFiles(
		START,
		[...new Set(chartedSteps(loaded.story).map(({ chart }) => chart))].map(chartModulePath)
	);
	const addresses = {
		page: new URL(root, url.origin).href,
		card: new URL(`${root}card.png`, url.origin).href
	};
	return {
		title: `${title}: ${subject}`,
		standfirst,
		...addresses,
		cardAlt: cardAlt(loaded),
		offline: { script: quiet, worker: `${root}service-worker.js` },
		linked: linkedData(loaded, addresses),
		ending: endingData(loaded, root),
		files: islandFiles(START, first.chart ? [chartModulePath(first.chart)] : []),
		scroll: renderScroll(loaded, root),
		text: storyData(loaded, root),
		fetches: [...(await fetchedFiles(loaded)).map(({ path }) => root + path), ...preloads, ...later]
	};
};
