import { defineChart } from '$lib/chart/define-chart';
import Actors from './Actors.svelte';
import { actorsDescription } from './actors-description';
import { dataPoints, rows } from './actors-rows';
import { states } from './actors-states';

/** Who did what, and when: a lane for each actor, with links only where something was sent or agreed. */
export const actors = defineChart({
	id: 'actors',
	states,
	default: 'letters',
	rows,
	dataPoints,
	component: Actors,
	description: import.meta.env.SSR ? actorsDescription : null
});
