import type { Size } from '$lib/charts/types';

/**
 * What the server draws before the window is known: a phone's box, a narrow column's and a wide
 * one's. Each is small enough that scaling it down keeps words at 12 px, and large enough that
 * scaling it up does not shout.
 */
export const PAGE: readonly Size[] = [
	{ width: 288, height: 265 },
	{ width: 448, height: 296 },
	{ width: 640, height: 371 }
];
