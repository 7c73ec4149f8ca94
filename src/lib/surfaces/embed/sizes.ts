import type { Size } from '$lib/charts/types';

/** What the server draws before the frame is known: a phone's box, a narrow column's and a wide one's. */
export const EMBED: readonly Size[] = [
	{ width: 288, height: 248 },
	{ width: 440, height: 290 },
	{ width: 600, height: 348 }
];
