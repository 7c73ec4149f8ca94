import { defineChart } from '$lib/chart/define-chart';
import { dataPoints, rows, states } from './ages';
import { agesDescription } from './ages-description';
import { drawAges } from './ages-drawing';

/** The ages that statements about the leading cause of death name: one axis, and no amounts. */
export const ages = defineChart({
	id: 'ages',
	// From 614 on, the first statement fits in one line at a font size of 18, then of 19 and 20. Low
	// drawings have smaller gaps.
	sizes: { widths: [340, 614, 648, 682], heights: [200, 300], smallLabels: false },
	states,
	default: 'leading-cause',
	rows,
	dataPoints,
	draw: drawAges,
	description: import.meta.env.SSR ? agesDescription : null
});
