import { defineChart } from '$lib/chart/define-chart';
import { dataPoints } from './states-data-points';
import { statesDescription } from './states-description';
import { drawStates } from './states-drawing';
import { rows } from './states-rows';
import { states as all } from './states-states';

/** States by their rates in one year, and the counts of West Virginia. */
export const states = defineChart({
	id: 'states',
	// The lowest drawings have one row of notes below the scale.
	sizes: { widths: [], heights: [191], smallLabels: false },
	states: all,
	default: 'rates',
	rows,
	dataPoints,
	draw: drawStates,
	description: import.meta.env.SSR ? statesDescription : null
});
