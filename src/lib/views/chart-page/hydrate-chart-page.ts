import { hydrateIsland } from '../../islands/hydrate-island';
import ChartPage from './ChartPage.svelte';

hydrateIsland(ChartPage);
