import '../../app.css';
import '../../fonts.css';
import { hasFallenBack } from '$lib/islands/fallback';
import { hydrateIsland } from '$lib/islands/hydrate-island';
import { queryInAddress } from '$lib/views/address';
import Deck from '$lib/views/deck/Deck.svelte';
import Speaker from '$lib/views/deck/speaker/Speaker.svelte';
import { fitToAddress } from '$lib/views/handout/page/fit-to-address';
import { hydrateScroll } from '$lib/views/scroll/hydrate-scroll';
import { showView } from '$lib/views/single/show-view';
import { charts } from '$story/charts';
import { inputs } from '$story/inputs';
import { loadChart } from '../load-chart';
import { isView, VIEW, type View } from '$lib/views/single/views';

const live: Readonly<Record<View, () => void>> = {
	story: () => void hydrateScroll(loadChart, inputs),
	deck: () => void hydrateIsland(Deck, () => ({ charts, inputs })),
	speaker: () => void hydrateIsland(Speaker, () => ({ charts: inputs })),
	handout: fitToAddress
};

const named = queryInAddress(VIEW);
const view = isView(named) ? named : 'story';
if (!hasFallenBack()) {
	showView(view);
	live[view]();
}
