import type { Size } from '$lib/chart/chart-types';

/** The size of the first slide's chart for server rendering, before the window is known. */
export const SLIDE: readonly Size[] = [{ width: 640, height: 420 }];
