import type { Size } from '$lib/chart/chart-types';

/** The size of the first slide's chart for server rendering, before the window is known. */
export const SLIDE: readonly Size[] = [{ width: 640, height: 420 }];

/**
 * How much larger the type of charts is on a slide than the reader's. With the root font size of the
 * slides, labels of 13 are then 18 points on a slide of 7.5 inches.
 */
export const SCALE = 1.19;
