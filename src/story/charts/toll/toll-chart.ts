import { defineChart } from '$lib/chart/define-chart';
import Toll from './Toll.svelte';
import { dataPoints } from './toll-data-points';
import { keyframeOf, states } from './toll-keyframes';
import { rows } from './toll-rows';
import { tollDescription } from './toll-description';

/** Deaths in the 12 months ending each month: line, band, the synthetic part inside, other classes. */
export const toll = defineChart({
	id: 'toll',
	states,
	keyframeOf,
	default: 'rise',
	rows,
	dataPoints,
	component: Toll,
	description: import.meta.env.SSR ? tollDescription : null
});
