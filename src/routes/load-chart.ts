import type { LoadChart } from '$lib/chart/lazy-charts.svelte';
import { servedLoader, type ChoiceParts, type ServedPage } from '$lib/chart/served-loader';
import type { ServedOptions } from '$lib/chart/served-files';
import { fetchJson } from '$lib/islands/fetch-json';

const modules = import.meta.glob<ChoiceParts>('$story/charts/*/*-choice.ts', {
	eager: true,
	import: 'parts'
});
/** The parts of the charts in which readers can choose, by the folder of the chart. */
const choices = Object.fromEntries(
	Object.entries(modules).map(([path, parts]) => [path.split('/').at(-2) ?? '', parts])
);

/**
 * Makes the function that loads a chart of the story on a page.
 * @param charts the charts of the page
 */
export const loadChartIn = (
	charts: readonly ServedOptions[],
	page: Omit<ServedPage, 'fetchFile'>
): LoadChart => servedLoader(charts, choices, { ...page, fetchFile: fetchJson });
