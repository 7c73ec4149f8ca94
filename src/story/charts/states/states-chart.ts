import { defineChart } from '$lib/chart/define-chart';
import { TWO_ROWS } from './rates-notes';
import { dataPoints } from './states-data-points';
import { statesDescription } from './states-description';
import { drawStates } from './states-drawing';
import { rows } from './states-rows';
import { states as all } from './states-states';

/** States by their rates in one year, and the counts of West Virginia. */
export const states = defineChart({
	id: 'states',
	sizes: { widths: [], heights: [TWO_ROWS], smallLabels: false },
	states: all,
	default: 'rates',
	rows,
	dataPoints,
	draw: drawStates,
	description: import.meta.env.SSR ? statesDescription : null
});
