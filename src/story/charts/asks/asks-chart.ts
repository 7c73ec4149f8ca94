import { defineChart } from '$lib/chart/define-chart';
import { dataPoints, rows, states } from './asks';
import { asksDescription } from './asks-description';
import { drawAsks } from './asks-drawing';
import { LABELLED_SIZE, WHOLE_NAMES } from './asks-layout';

/** What a letter asked for, and what has been announced since: order, never an answer. */
export const asks = defineChart({
	id: 'asks',
	// From the sizes that are plain numbers, texts are longer or wrap in another way.
	sizes: {
		widths: [351, 456, LABELLED_SIZE.width, WHOLE_NAMES],
		heights: [233, 262, 291, LABELLED_SIZE.height],
		smallLabels: false
	},
	states,
	default: 'announced',
	rows,
	dataPoints,
	draw: drawAsks,
	description: import.meta.env.SSR ? asksDescription : null
});
