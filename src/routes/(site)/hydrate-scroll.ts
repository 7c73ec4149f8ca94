import { withServedInputs } from '$lib/chart/choice/with-served-inputs';
import { fetchJson } from '$lib/islands/fetch-json';
import { hydrateScroll } from '$lib/views/scroll/hydrate-scroll';
import { inputs } from '$story/inputs';
import { STAGE } from '$lib/views/scroll/scroll-sizes';
import { loadChartIn } from '../load-chart';

await hydrateScroll(
	({ charts }) => loadChartIn(charts, { sizes: () => STAGE, tallOnPhones: true }),
	({ charts }) => withServedInputs(inputs, charts, fetchJson)
);
