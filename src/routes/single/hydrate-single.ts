import '../../app.css';
import '../../fonts.css';
import '../../pages.css';
import type { LoadChart } from '$lib/chart/lazy-charts.svelte';
import { hasFallenBack } from '$lib/islands/fallback';
import { hydrateIsland } from '$lib/islands/hydrate-island';
import { queryInAddress } from '$lib/browser/address';
import { hydrateDeck } from '$lib/views/deck/hydrate-deck';
import Speaker from '$lib/views/deck/speaker/Speaker.svelte';
import { fitToAddress } from '$lib/views/handout/page/fit-to-address';
import { hydrateScroll } from '$lib/views/scroll/hydrate-scroll';
import { showView } from '$lib/views/single/show-view';
import { charts } from '$story/charts';
import { chartOf, withChartInputs } from '$lib/chart/charts';
import { controls as ofStory } from '$story/controls';
import { inputs as ofCode } from '$story/inputs';
import { isView, VIEW, type View } from '$lib/views/single/views';

/** The file has the code of all charts. */
const loadChart: LoadChart = (id) => Promise.resolve(chartOf(charts, id));

const inputs = withChartInputs(ofCode, charts);
const controls = withChartInputs(ofStory, charts);

const live: Readonly<Record<View, () => void>> = {
	story: () => void hydrateScroll(() => loadChart, inputs),
	deck: () => void hydrateDeck(() => loadChart, inputs),
	speaker: () => void hydrateIsland(Speaker, () => ({ charts: controls })),
	handout: fitToAddress
};

const named = queryInAddress(VIEW);
const view = isView(named) ? named : 'story';
if (!hasFallenBack()) {
	showView(view);
	live[view]();
}
