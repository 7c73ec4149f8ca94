import type { Size } from '$lib/chart/chart-types';

/** The chart on a card: as wide as on the smallest phone, so that its text is only ever scaled up. */
export const CARD: Size = { width: 312, height: 240 };

/** The chart on a large card, where the window is not narrow. */
export const LARGE: Size = { width: 640, height: 372 };
