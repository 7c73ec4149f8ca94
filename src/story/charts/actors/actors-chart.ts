import { defineChart } from '$lib/chart/define-chart';
import { actorsDescription } from './actors-description';
import { drawActors } from './actors-drawing';
import { dataPoints, rows } from './actors-rows';
import { states } from './actors-states';

/** Who did what, and when: a lane for each actor, with links only where something was sent or agreed. */
export const actors = defineChart({
	id: 'actors',
	// From these, texts are longer or break into other lines: phones, tablets, and wide and tall stages.
	sizes: {
		widths: [343, 440, 640, 750],
		heights: [237, 265, 352, 494]
	},
	states,
	default: 'letters',
	rows,
	dataPoints,
	draw: drawActors,
	description: import.meta.env.SSR ? actorsDescription : null
});
