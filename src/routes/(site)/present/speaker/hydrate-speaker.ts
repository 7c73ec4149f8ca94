import { hydrateIsland } from '$lib/islands/hydrate-island';
import Speaker from '$lib/views/deck/speaker/Speaker.svelte';
import { controls } from '$story/controls';

await hydrateIsland(Speaker, () => ({ charts: controls }));
