import '../../../app.css';
import { startAtChoice } from '$lib/chart/start-at-choice';
import { fetchJson } from '$lib/islands/fetch-json';
import { pageData, hydrateIsland } from '$lib/islands/hydrate-island';
import type { Release } from '$lib/model/release';
import type { EmbedPage } from '$lib/views/embed/embed-data';
import Embed from '$lib/views/embed/Embed.svelte';
import { EMBED, TALL_EMBED } from '$lib/views/embed/embed-sizes';
import { loadChartIn } from '../../load-chart';

/** Loads what the page does not contain: the drawings of its chart, and the release that it shows. */
async function loadRest({ chart, served, choice, pinned, root }: EmbedPage) {
	const [loadedChart, release] = await Promise.all([
		loadChartIn([served], {
			sizes: (tall) => (tall ? TALL_EMBED : EMBED),
			pinned
		})(chart),
		fetchJson(`embed/${pinned ? `@${pinned}` : 'latest'}.json`) as Promise<Release>
	]);
	await startAtChoice(loadedChart, release.tables, root, choice?.value);
	return { loadedChart, release };
}

// Await it, so that the `import()` of this module resolves after hydration.
await hydrateIsland(Embed, () => loadRest(pageData() as EmbedPage));
