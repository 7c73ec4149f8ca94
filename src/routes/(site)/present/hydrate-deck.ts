import { withServedInputs } from '$lib/chart/choice/with-served-inputs';
import { fetchJson } from '$lib/islands/fetch-json';
import { hydrateDeck } from '$lib/views/deck/hydrate-deck';
import { inputs } from '$story/inputs';
import { loadChartIn } from '../../load-chart';

await hydrateDeck(
	({ served }, sizes) => loadChartIn(served, { sizes: () => sizes }),
	({ served }) => withServedInputs(inputs, served, fetchJson)
);
