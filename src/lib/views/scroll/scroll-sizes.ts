import type { Size } from '$lib/chart/chart-types';

/** Stage sizes for server rendering, before the window is known: a phone and a desktop. */
export const STAGE: readonly Size[] = [
	{ width: 358, height: 300 },
	{ width: 760, height: 600 }
];

/** The size of a chart in a step, until it is measured. */
export const SMALL: readonly Size[] = [{ width: 288, height: 280 }];
