import { hydrateIsland, pageData } from '$lib/islands/hydrate-island';
import type { ChartPageData } from '$lib/views/chart-page/chart-page-data';
import ChartPage from '$lib/views/chart-page/ChartPage.svelte';
import { loadChart } from '../../../../load-chart';

const { shown } = pageData() as ChartPageData;
await hydrateIsland(ChartPage, async () => ({ model: await loadChart(shown.chart) }));
