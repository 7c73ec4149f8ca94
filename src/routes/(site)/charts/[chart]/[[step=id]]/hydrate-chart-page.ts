import { hydrateIsland, pageData } from '$lib/islands/hydrate-island';
import type { ChartPageData } from '$lib/views/chart-page/chart-page-data';
import ChartPage from '$lib/views/chart-page/ChartPage.svelte';
import { PAGE, TALL_PAGE } from '$lib/views/chart-page/chart-page-sizes';
import { loadChartIn } from '../../../../load-chart';

const { shown, served, root } = pageData() as ChartPageData;
const loadChart = loadChartIn([served], root, {
	sizes: (tall) => (tall ? TALL_PAGE : PAGE)
});
await hydrateIsland(ChartPage, async () => ({ chart: await loadChart(shown.chart) }));
