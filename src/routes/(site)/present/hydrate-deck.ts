import { charts } from '$story/charts';
import { hydrateIsland } from '$lib/islands/hydrate-island';
import Deck from '$lib/views/deck/Deck.svelte';

await hydrateIsland(Deck, () => ({ charts }));
