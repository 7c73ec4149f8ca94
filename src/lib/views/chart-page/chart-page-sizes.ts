import type { Size } from '$lib/chart/chart-types';

/**
 * Sizes for server rendering, before the window is known: a phone, a tablet and a desktop.
 * Each is small enough that text scaled down stays at 12 px, and large enough that text scaled up
 * does not get too big.
 */
export const PAGE: readonly Size[] = [
	{ width: 288, height: 265 },
	{ width: 520, height: 302 },
	{ width: 900, height: 396 }
];

/** The same for a chart that asks for more height. */
export const TALL_PAGE: readonly Size[] = [
	{ width: 288, height: 340 },
	{ width: 520, height: 354 },
	{ width: 900, height: 396 }
];
