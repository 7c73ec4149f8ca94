import type { Size } from '../chart/chart-types';

/**
 * The smaller still is for phones and low windows. It is as wide as the text on the narrowest phone,
 * so that it is never scaled down.
 */
export const SMALL_STILL: Size = { width: 288, height: 240 };

/** The larger still is for wide windows and for paper. It has the short labels of narrow charts. */
export const LARGE_STILL: Size = { width: 512, height: 340 };

/** The sizes of the stills of each step. */
export const STILLS = [SMALL_STILL, LARGE_STILL] as const;
