import { defineChart } from '$lib/chart/define-chart';
import Route from './Route.svelte';
import { dataPoints, rows, states } from './route';
import { routeDescription } from './route-description';

/** Who passes what on to whom: a diagram of stations and legs, before 2019 and since. */
export const route = defineChart({
	id: 'route',
	states,
	default: 'after',
	rows,
	dataPoints,
	component: Route,
	description: import.meta.env.SSR ? routeDescription : null
});
