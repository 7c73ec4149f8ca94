import { hydrateScroll } from '$lib/views/scroll/hydrate-scroll';
import { inputs } from '$story/inputs';
import { loadChart } from '../load-chart';

await hydrateScroll(loadChart, inputs);
