import type { LoadedStory } from '$lib/model/load';
import { flatten } from '$lib/model/outline';
import { renderParts } from '../../islands/render-parts.server';
import { scrollData, type ScrollData } from './scroll-data';
import type { Tables } from '$lib/chart/chart-types';
import { chartOf } from '$lib/chart/charts';
import { LazyCharts } from '$lib/chart/lazy-charts.svelte';
import { scrollParts } from './scroll-parts';

/**
 * Renders the parts of the scroll view that are hydrated. Server only.
 * @param tables the tables that the page contains for its scripts: see `neededTables`
 * @param root the site's front page, with a trailing slash
 * @param links overrides the URLs of other pages
 * @returns the data for their hydration, and the HTML of each
 */
export function renderScroll(
	loaded: LoadedStory,
	tables: Tables,
	root: string,
	links: Partial<Pick<ScrollData, 'deck'>> = {}
): { data: ScrollData; parts: Record<string, string> } {
	const data = { ...scrollData(loaded, tables, root), ...links };
	const { charts } = loaded.definition;
	const steps = flatten(loaded.story).map((step) => ({
		...step,
		tall: Boolean(step.chart && chartOf(charts, step.chart).tall)
	}));
	const drawn = { ...data, tables: loaded.tables };
	const { parts } = scrollParts(drawn, steps, new LazyCharts(charts), charts);
	return { data, parts: renderParts(parts) };
}
