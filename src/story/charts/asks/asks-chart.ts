import { defineChart } from '$lib/chart/define-chart';
import { dataPoints, rows, states } from './asks';
import { asksDescription } from './asks-description';
import { drawAsks } from './asks-drawing';

/** What a letter asked for, and what has been announced since: order, never an answer. */
export const asks = defineChart({
	id: 'asks',
	// From these, texts are longer or break into other lines: phones, tablets, and wide and tall stages.
	sizes: {
		widths: [351, 456, 680, 759],
		heights: [233, 262, 291, 470],
		smallLabels: false
	},
	states,
	default: 'announced',
	rows,
	dataPoints,
	draw: drawAsks,
	description: import.meta.env.SSR ? asksDescription : null
});
