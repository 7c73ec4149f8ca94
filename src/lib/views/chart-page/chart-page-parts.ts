import type { Chart, Tables } from '$lib/chart/chart-types';
import { islandPart } from '../../islands/island-part';
import type { ChartPageData } from './chart-page-data';
import ChartPage from './ChartPage.svelte';
import { ShownChart } from './shown-chart.svelte';
import TakeIt from './TakeIt.svelte';

/**
 * The parts of a chart's page that are hydrated: the chart and what others may take of it. They share
 * what a reader has chosen.
 */
export function chartPageParts(page: ChartPageData, chart: Chart, tables?: Tables) {
	const shown = new ShownChart(page, chart, tables);
	return {
		shown,
		parts: { chart: islandPart(ChartPage, { shown }), take: islandPart(TakeIt, { shown }) }
	};
}
