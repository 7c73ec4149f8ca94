import { defineChart } from '$lib/chart/define-chart';
import { EXTRA_WIDE, LOW, NARROWEST } from '../size-names';
import { dataPoints, rows, states } from './asks';
import { asksDescription } from './asks-description';
import { drawAsks } from './asks-drawing';

/** What a letter asked for, and what has been announced since: order, never an answer. */
export const asks = defineChart({
	id: 'asks',
	// Texts are briefer and smaller on narrow drawings, and larger on large ones.
	sizes: { widths: [NARROWEST, EXTRA_WIDE], heights: [LOW] },
	states,
	default: 'announced',
	rows,
	dataPoints,
	draw: drawAsks,
	description: import.meta.env.SSR ? asksDescription : null
});
