import type { ChartInputs, DrawingSize, Size } from '$lib/chart/chart-types';
import { LazyCharts, type LoadChart } from '$lib/chart/lazy-charts.svelte';
import { hydrateIsland, pageData } from '$lib/islands/hydrate-island';
import { flatten } from '$lib/model/outline';
import Deck from './Deck.svelte';
import type { DeckData } from './deck-data';
import { SCALE, SLIDE } from './deck-sizes';

/** The size that the served chart has in this window, or undefined if nothing is laid out. */
function laidOutSize(): Size | undefined {
	const drawing = document.querySelector('[data-deck] [data-part="drawing"]');
	const { clientWidth: width = 0, clientHeight: height = 0 } = drawing ?? {};
	return width > 0 && height > 0 ? { width, height } : undefined;
}

/**
 * Hydrates the slides.
 * @param loaderFor makes the function that loads the charts of the page. It gets the size of the
 *   first one.
 * @param inputs what readers can choose, by chart
 */
export const hydrateDeck = (
	loaderFor: (data: DeckData, sizes: readonly DrawingSize[]) => LoadChart,
	inputs: ChartInputs
): Promise<void> =>
	hydrateIsland(Deck, async () => {
		const data = pageData() as DeckData;
		const measured = laidOutSize();
		// In any other size, the drawings would be fetched once more after they have been measured.
		const sizes = measured ? [measured] : SLIDE;
		const loadChart = loaderFor(
			data,
			sizes.map((size) => ({ ...size, scale: SCALE }))
		);
		// The page is served with the chart of the first step.
		const first = flatten(data.story)[0]?.chart;
		const charts = new LazyCharts(first ? { [first]: await loadChart(first) } : {}, loadChart);
		return { charts, inputs, sizes };
	});
