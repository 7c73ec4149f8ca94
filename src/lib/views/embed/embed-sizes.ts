import type { Size } from '$lib/chart/chart-types';

/** Sizes for server rendering, before the frame is known: a phone, a narrow column and a wide one. */
export const EMBED: readonly Size[] = [
	{ width: 296, height: 272 },
	{ width: 440, height: 290 },
	{ width: 600, height: 348 }
];
