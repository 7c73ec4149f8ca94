import { takeOver } from '../../islands/hydrate-island';
import ChartPage from './ChartPage.svelte';

takeOver(ChartPage);
