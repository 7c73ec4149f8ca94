import { hydrateScroll } from '$lib/views/scroll/hydrate-scroll';
import { inputs } from '$story/inputs';
import { STAGE } from '$lib/views/scroll/scroll-sizes';
import { inputsIn, loadChartIn } from '../load-chart';

await hydrateScroll(
	({ charts }) => loadChartIn(charts, { sizes: () => STAGE, tallOnPhones: true }),
	({ charts }) => inputsIn(inputs, charts)
);
