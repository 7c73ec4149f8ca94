import { defineChart } from '$lib/chart/define-chart';
import { actorsDescription } from './actors-description';
import { drawActors } from './actors-drawing';
import { FULL, LARGER_TYPE, LOW_LANES } from './actors-layout';
import { dataPoints, rows } from './actors-rows';
import { states } from './actors-states';

/** Who did what, and when: a lane for each actor, with links only where something was sent or agreed. */
export const actors = defineChart({
	id: 'actors',
	// From the sizes that are plain numbers, texts are longer or wrap in another way.
	sizes: {
		widths: [343, LARGER_TYPE, FULL.width, 750],
		heights: [LOW_LANES, 265, FULL.height, 494]
	},
	states,
	default: 'letters',
	rows,
	dataPoints,
	draw: drawActors,
	description: import.meta.env.SSR ? actorsDescription : null
});
