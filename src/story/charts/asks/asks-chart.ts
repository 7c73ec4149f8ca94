import { defineChart } from '$lib/chart/define-chart';
import { dataPoints, keyframeOf, rows, states } from './asks';
import { asksDescription } from './asks-description';
import Asks from './Asks.svelte';

/** What a letter asked for, and what has been announced since: order, never an answer. */
export const asks = defineChart({
	id: 'asks',
	states,
	keyframeOf,
	default: 'announced',
	rows,
	dataPoints,
	component: Asks,
	description: import.meta.env.SSR ? asksDescription : null
});
