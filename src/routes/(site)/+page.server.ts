import { resolve } from '$app/paths';
import { island } from '$lib/islands/island.server';
import quiet from '$lib/offline/quiet.ts?inline-script';
import { definition, loadStory } from '$story/story';
import Scroll from '$lib/views/scroll/Scroll.svelte';
import { fetchedFiles } from '$lib/views/files/chart-files.server';
import { endingData, scrollData } from '$lib/views/scroll/scroll-data';
import { cardAlt } from '$lib/views/card/card';
import { linkedData } from '$lib/views/scroll/linked-data';
import type { PageServerLoad } from './$types';

const START = 'src/routes/(site)/hydrate-scroll.ts';

/** Loads and checks the whole story at build time. */
export const load: PageServerLoad = async ({ url }) => {
	const loaded = loadStory();
	const { title, subject, standfirst } = loaded.story;
	const root = resolve('/');
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
		island: island(Scroll, scrollData(loaded, root), START, { charts: definition.charts }),
		fetches: (await fetchedFiles(loaded)).map(({ path }) => root + path)
	};
};
