import { hydrateDeck } from '$lib/views/deck/hydrate-deck';
import { inputs } from '$story/inputs';
import { inputsIn, loadChartIn } from '../../load-chart';

await hydrateDeck(
	({ served }, sizes) => loadChartIn(served, { sizes: () => sizes }),
	({ served }) => inputsIn(inputs, served)
);
