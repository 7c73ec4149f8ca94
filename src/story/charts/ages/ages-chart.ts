import { defineChart } from '$lib/chart/define-chart';
import { dataPoints, rows, states } from './ages';
import { agesDescription } from './ages-description';
import Ages from './Ages.svelte';

/** The ages that statements about the leading cause of death name: one axis, and no amounts. */
export const ages = defineChart({
	id: 'ages',
	states,
	default: 'leading-cause',
	rows,
	dataPoints,
	component: Ages,
	description: import.meta.env.SSR ? agesDescription : null
});
