import type { Size } from '$lib/charts/types';

/** What the server draws before the frame is known: a phone's box, a narrow column's and a wide one's. */
export const EMBED: readonly Size[] = [
	{ width: 296, height: 272 },
	{ width: 440, height: 290 },
	{ width: 600, height: 348 }
];
