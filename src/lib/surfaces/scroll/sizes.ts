import type { Size } from '$lib/charts/types';

/** What the server draws on the stage before the window is known: a phone's box and a desk's. */
export const STAGE: readonly Size[] = [
	{ width: 358, height: 280 },
	{ width: 760, height: 520 }
];

/** A still chart inside a step: as wide as the narrowest phone's text, so that it is only ever scaled up. */
export const STILL: readonly Size[] = [{ width: 288, height: 280 }];
