import Dots from './dots/Dots.svelte';
import Potency from './potency/Potency.svelte';
import Precursors from './precursors/Precursors.svelte';
import Route from './route/Route.svelte';
import Seizures from './seizures/Seizures.svelte';
import States from './states/States.svelte';
import Timeline from './timeline/Timeline.svelte';
import Toll from './toll/Toll.svelte';
import type { ChartId } from './catalog';
import type { ChartComponent } from './chart-types';

/** The component of each chart. A build script can read the catalog without them. */
export const components: Readonly<Record<ChartId, ChartComponent>> = {
	toll: Toll,
	dots: Dots,
	potency: Potency,
	precursors: Precursors,
	route: Route,
	timeline: Timeline,
	states: States,
	seizures: Seizures
};
