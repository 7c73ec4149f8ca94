import { defineChart } from '$lib/chart/define-chart';
import Dots from './Dots.svelte';
import { dataPoints, rows, states } from './dots';
import { dotsDescription } from './dots-description';

/** One year of deaths as dots, 100 deaths each. */
export const dots = defineChart({
	id: 'dots',
	states,
	default: 'two-thirds',
	rows,
	dataPoints,
	component: Dots,
	description: import.meta.env.SSR ? dotsDescription : null
});
