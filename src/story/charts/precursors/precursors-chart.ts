import { defineChart } from '$lib/chart/define-chart';
import { EXTRA_WIDE, NARROWEST } from '../size-names';
import { dataPoints, rows, states } from './precursors';
import { precursorsDescription } from './precursors-description';
import { drawPrecursors } from './precursors-drawing';
import { TIGHT_ROWS_WIDTH } from './statement-rows';

/** Who says what share of precursors comes from China: claims, never measurements. */
export const precursors = defineChart({
	id: 'precursors',
	// The narrowest lists have no column of dates, narrow ones lower rows, and wide ones the dots beside them.
	sizes: { widths: [NARROWEST, TIGHT_ROWS_WIDTH, EXTRA_WIDE], heights: [] },
	states,
	default: 'all-statements',
	rows,
	dataPoints,
	draw: drawPrecursors,
	description: import.meta.env.SSR ? precursorsDescription : null
});
