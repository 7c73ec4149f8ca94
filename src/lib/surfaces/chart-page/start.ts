import { takeOver } from '../../islands/take-over';
import ChartPage from './ChartPage.svelte';

takeOver(ChartPage);
