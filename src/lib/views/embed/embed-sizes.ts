import type { Size } from '$lib/chart/chart-types';

/** Sizes for server rendering, before the frame is known: a phone, a narrow column and a wide one. */
export const EMBED: readonly Size[] = [
	{ width: 296, height: 272 },
	{ width: 440, height: 290 },
	{ width: 600, height: 348 }
];

/** The same for a chart that asks for more height: two, as each is larger than those of others. */
export const TALL_EMBED: readonly Size[] = [
	{ width: 296, height: 349 },
	{ width: 520, height: 354 }
];
