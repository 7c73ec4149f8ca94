import { withServedInputs } from '$lib/chart/choice/with-served-inputs';
import { fetchJson } from '$lib/islands/fetch-json';
import { pageData } from '$lib/islands/hydrate-island';
import { hydrateScroll } from '$lib/views/scroll/hydrate-scroll';
import type { ScrollData } from '$lib/views/scroll/scroll-data';
import { inputs } from '$story/inputs';
import { STAGE } from '$lib/views/scroll/scroll-sizes';
import { loadChartIn } from '../load-chart';

await hydrateScroll(
	({ charts }) => loadChartIn(charts, { sizes: () => STAGE, tallOnPhones: true }),
	STORY_HAS.servedChoices
		? await withServedInputs(inputs, (pageData() as ScrollData).charts, fetchJson)
		: inputs
);
