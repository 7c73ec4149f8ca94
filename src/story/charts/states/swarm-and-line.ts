import type { During } from '$lib/drawing/drawing-types';

/** What the axes of a state measure: no dot of a rate becomes a point of the line. */
export const RATES = 'rates';
export const COUNTS = 'counts';

/** When the dots, or the line, appear: before the others have faded, so that the chart is never empty. */
export const APPEARS: During = [0.25, 0.75];
