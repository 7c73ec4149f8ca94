import { defineChart } from '$lib/chart/define-chart';
import { dataPoints, rows, states } from './tally';
import { tallyDescription } from './tally-description';
import { drawTally } from './tally-drawing';
import { SIZES } from './tally-layout';

/** What became of the claims: a mark for each, by verdict. */
export const tally = defineChart({
	id: 'tally',
	sizes: SIZES,
	states,
	default: 'all',
	rows,
	dataPoints,
	draw: drawTally,
	claims: true,
	description: import.meta.env.SSR ? tallyDescription : null
});
