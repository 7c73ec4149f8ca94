import { defineChart } from '$lib/chart/define-chart';
import Precursors from './Precursors.svelte';
import { dataPoints, rows, states } from './precursors';
import { precursorsDescription } from './precursors-description';

/** Who says what share of precursors comes from China: claims, never measurements. */
export const precursors = defineChart({
	id: 'precursors',
	states,
	default: 'all-statements',
	rows,
	dataPoints,
	component: Precursors,
	description: import.meta.env.SSR ? precursorsDescription : null
});
