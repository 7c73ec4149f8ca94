import { withServedInputs } from '$lib/chart/choice/with-served-inputs';
import { fetchJson } from '$lib/islands/fetch-json';
import { hydrateIsland, pageData } from '$lib/islands/hydrate-island';
import type { DeckData } from '$lib/views/deck/deck-data';
import Speaker from '$lib/views/deck/speaker/Speaker.svelte';
import { controls } from '$story/controls';

const charts = STORY_HAS.servedChoices
	? await withServedInputs(controls, (pageData() as DeckData).served, fetchJson)
	: controls;
await hydrateIsland(Speaker, () => ({ charts }));
