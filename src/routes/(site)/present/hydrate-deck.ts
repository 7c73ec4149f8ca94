import { withServedInputs } from '$lib/chart/choice/with-served-inputs';
import { fetchJson } from '$lib/islands/fetch-json';
import { pageData } from '$lib/islands/hydrate-island';
import type { DeckData } from '$lib/views/deck/deck-data';
import { hydrateDeck } from '$lib/views/deck/hydrate-deck';
import { inputs } from '$story/inputs';
import { loadChartIn } from '../../load-chart';

await hydrateDeck(
	({ served }, sizes) => loadChartIn(served, { sizes: () => sizes }),
	STORY_HAS.servedChoices
		? await withServedInputs(inputs, (pageData() as DeckData).served, fetchJson)
		: inputs
);
