import { defineChart } from '$lib/chart/define-chart';
import { LOW, LOWEST, NARROWEST } from '../size-names';
import { dataPoints, rows, states } from './ages';
import { agesDescription } from './ages-description';
import { drawAges } from './ages-drawing';
import { STATEMENT_FITS } from './ages-layout';

/** The ages that statements about the leading cause of death name: one axis, and no amounts. */
export const ages = defineChart({
	id: 'ages',
	// Type grows with the width. Low drawings have smaller gaps.
	sizes: {
		widths: [NARROWEST, STATEMENT_FITS.at18, STATEMENT_FITS.at19, STATEMENT_FITS.at20],
		heights: [LOWEST, LOW]
	},
	states,
	default: 'leading-cause',
	rows,
	dataPoints,
	draw: drawAges,
	description: import.meta.env.SSR ? agesDescription : null
});
