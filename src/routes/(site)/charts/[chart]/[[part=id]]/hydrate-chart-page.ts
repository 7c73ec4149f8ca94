import { startAtChoice } from '$lib/chart/start-at-choice';
import { hydrateIslands, pageData } from '$lib/islands/hydrate-island';
import type { ChartPageData } from '$lib/views/chart-page/chart-page-data';
import { chartPageParts } from '$lib/views/chart-page/chart-page-parts';
import { PAGE, TALL_PAGE } from '$lib/views/chart-page/chart-page-sizes';
import { loadChartIn } from '../../../../load-chart';

await hydrateIslands(async () => {
	const page = pageData() as ChartPageData;
	const { served, shown, tables, root } = page;
	const loadChart = loadChartIn([served], { sizes: (tall) => (tall ? TALL_PAGE : PAGE) });
	const chart = await loadChart(shown.chart);
	await startAtChoice(chart, tables, root, shown.choice?.value);
	const { shown: view, parts } = chartPageParts(page, chart);
	const start = () => {
		document.documentElement.dataset.hydrated = '';
		return view.input?.choice.start(tables, root) ?? (() => undefined);
	};
	return { parts, start };
});
