import { charts } from '$story/charts';
import { hydrateIsland } from '$lib/islands/hydrate-island';
import Scroll from '$lib/views/scroll/Scroll.svelte';

hydrateIsland(Scroll, { charts });
