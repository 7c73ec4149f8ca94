import { withServedInputs } from '$lib/chart/choice/with-served-inputs';
import { fetchJson } from '$lib/islands/fetch-json';
import { hydrateIsland, pageData } from '$lib/islands/hydrate-island';
import Speaker from '$lib/views/deck/speaker/Speaker.svelte';
import type { DeckData } from '$lib/views/deck/deck-data';
import { controls } from '$story/controls';

await hydrateIsland(Speaker, async () => {
	const { served = [] } = pageData() as Partial<DeckData>;
	return { charts: await withServedInputs(controls, served, fetchJson) };
});
