import { hydrateIsland, pageData } from '$lib/islands/hydrate-island';
import Speaker from '$lib/views/deck/speaker/Speaker.svelte';
import type { DeckData } from '$lib/views/deck/deck-data';
import { controls } from '$story/controls';
import { inputsIn } from '../../../load-chart';

await hydrateIsland(Speaker, async () => {
	const { served = [] } = pageData() as Partial<DeckData>;
	return { charts: await inputsIn(controls, served) };
});
