import { charts } from '$story/charts';
import { hydrateIsland } from '$lib/islands/hydrate-island';
import ChartPage from '$lib/views/chart-page/ChartPage.svelte';

hydrateIsland(ChartPage, { charts });
