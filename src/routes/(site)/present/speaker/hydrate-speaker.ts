import { hydrateIsland } from '$lib/islands/hydrate-island';
import Speaker from '$lib/views/deck/speaker/Speaker.svelte';
import { inputs } from '$story/inputs';

await hydrateIsland(Speaker, () => ({ charts: inputs }));
