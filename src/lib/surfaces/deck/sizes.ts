import type { Size } from '$lib/charts/types';

/** What the server draws of the first slide before the window is known. */
export const SLIDE: readonly Size[] = [{ width: 640, height: 420 }];
