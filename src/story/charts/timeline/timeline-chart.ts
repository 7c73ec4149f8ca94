import { defineChart } from '$lib/chart/define-chart';
import Timeline from './Timeline.svelte';
import { dataPoints, rows } from './timeline-rows';
import { keyframeOf, states } from './views';
import { timelineDescription } from './timeline-description';

/** Dates of policy over the line of deaths, and what was asked and argued: order, never cause. */
export const timeline = defineChart({
	id: 'timeline',
	states,
	keyframeOf,
	default: 'substitutes',
	formerDefault: 'controls',
	rows,
	dataPoints,
	component: Timeline,
	description: import.meta.env.SSR ? timelineDescription : null
});
