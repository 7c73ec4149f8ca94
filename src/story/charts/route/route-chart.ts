import { defineChart } from '$lib/chart/define-chart';
import { EXTRA_WIDE, LOW, NARROWEST } from '../size-names';
import { dataPoints } from './route-data-points';
import { routeDescription } from './route-description';
import { drawRoute } from './route-drawing';
import { rows } from './route-rows';
import { states } from './route-states';

/** Who passes what on to whom: a diagram of stations and legs, before 2019 and since. */
export const route = defineChart({
	id: 'route',
	// Text and lines are smaller on narrow drawings, and there are no notes on low ones.
	sizes: { widths: [NARROWEST, EXTRA_WIDE], heights: [LOW] },
	states,
	default: 'after',
	rows,
	dataPoints,
	draw: drawRoute,
	description: import.meta.env.SSR ? routeDescription : null
});
