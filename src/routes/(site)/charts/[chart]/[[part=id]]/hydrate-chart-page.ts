import { startAtChoice } from '$lib/chart/start-at-choice';
import { hydrateIsland, pageData } from '$lib/islands/hydrate-island';
import type { ChartPageData } from '$lib/views/chart-page/chart-page-data';
import ChartPage from '$lib/views/chart-page/ChartPage.svelte';
import { PAGE, TALL_PAGE } from '$lib/views/chart-page/chart-page-sizes';
import { loadChartIn } from '../../../../load-chart';

const { shown, served, tables, root } = pageData() as ChartPageData;
const loadChart = loadChartIn([served], {
	sizes: (tall) => (tall ? TALL_PAGE : PAGE)
});
await hydrateIsland(ChartPage, async () => {
	const chart = await loadChart(shown.chart);
	await startAtChoice(chart, tables, root, shown.choice?.value);
	return { chart };
});
