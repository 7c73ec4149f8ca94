import type { Size } from '$lib/chart/chart-types';

/** Stage sizes for server rendering, before the window is known: a phone and a desktop. */
export const STAGE: readonly Size[] = [
	{ width: 358, height: 280 },
	{ width: 760, height: 520 }
];

/** A static chart in a step: as wide as the narrowest phone's text, so that it is only scaled up. */
export const STILL: readonly Size[] = [{ width: 288, height: 280 }];
