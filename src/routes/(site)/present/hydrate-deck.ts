import { charts } from '$story/charts';
import { hydrateIsland } from '$lib/islands/hydrate-island';
import Deck from '$lib/views/deck/Deck.svelte';
import { inputs } from '$story/inputs';

await hydrateIsland(Deck, () => ({ charts, inputs }));
