import '../../../app.css';
import '../../../faces.css';
import type { PackedLine } from '../../data/lines';
import { hasFallenBack } from '../../islands/fallback';
import { hydrateIsland } from '../../islands/hydrate-island';
import { queryInAddress } from '../address';
import Deck from '../deck/Deck.svelte';
import Speaker from '../deck/speaker/Speaker.svelte';
import { choice } from '../find-state/choice.svelte';
import { fitToAddress } from '../handout/page/fit-to-address';
import Scroll from '../scroll/Scroll.svelte';
import { showView } from './show-view';
import { isView, VIEW, type View } from './views';

const live: Readonly<Record<View, () => void>> = {
	story: () => hydrateIsland(Scroll),
	deck: () => hydrateIsland(Deck),
	speaker: () => hydrateIsland(Speaker),
	handout: fitToAddress
};

// A `file:` page cannot fetch its siblings, so the lines of all states are embedded.
const lines = document.querySelector('[data-lines]')?.textContent;
if (lines) choice.give(JSON.parse(lines) as PackedLine[]);

const named = queryInAddress(VIEW);
const view = isView(named) ? named : 'story';
if (!hasFallenBack()) {
	showView(view);
	live[view]();
}
