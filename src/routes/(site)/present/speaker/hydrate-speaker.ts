import { hydrateIsland } from '$lib/islands/hydrate-island';
import Speaker from '$lib/views/deck/speaker/Speaker.svelte';
import { inputs } from '$story/inputs';

hydrateIsland(Speaker, { charts: inputs });
