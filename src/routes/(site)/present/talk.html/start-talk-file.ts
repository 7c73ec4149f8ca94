import '../../../../app.css';
import '../../../../fonts.css';
import '../../../../pages.css';
import fileMessages from '$messages/talk-file.json';
import speakerMessages from '$messages/speaker.json';
import { withChartInputs } from '$lib/chart/charts';
import { LazyCharts } from '$lib/chart/lazy-charts.svelte';
import { pageData } from '$lib/islands/hydrate-island';
import { fillMessage } from '$lib/messages/fill-message';
import { queryInAddress } from '$lib/browser/address';
import Deck from '$lib/views/deck/Deck.svelte';
import type { TalkData } from '$lib/views/deck/deck-data';
import { SLIDE } from '$lib/views/deck/deck-sizes';
import Speaker from '$lib/views/deck/speaker/Speaker.svelte';
import { VIEW } from '$lib/views/single/views';
import { savedTalkIn } from '$lib/views/talk-file/saved-talk';
import { startView } from '$lib/views/talk-file/start-view';
import { takeUpTalk } from '$lib/views/talk-file/take-up-talk';
import { charts } from '$story/charts';
import { controls } from '$story/controls';
import { inputs } from '$story/inputs';

const text = document.querySelector('script[data-talk]')?.textContent;
const saved = text === undefined ? undefined : savedTalkIn(text);
if (saved) takeUpTalk(saved);
if (queryInAddress(VIEW) === 'speaker') {
	const { story } = pageData() as TalkData;
	document.title = fillMessage(speakerMessages.title, { story: story.title });
	startView(Speaker, { charts: withChartInputs(controls, charts) });
} else {
	// Charts read the size of text as they are made, before the slides are in the page and enlarge it.
	document.querySelector('[data-page]')?.setAttribute('data-deck', '');
	// The file has the code of all charts.
	startView(
		Deck,
		{
			charts: new LazyCharts(charts),
			inputs: withChartInputs(inputs, charts),
			sizes: SLIDE,
			start: saved?.talk
		},
		text !== undefined && !saved ? fileMessages.malformed : ''
	);
}
