import type { Size } from '$lib/chart/chart-types';

/** The chart on a card: as wide as on the smallest phone, so that its text is only ever scaled up. */
export const CARD: Size = { width: 312, height: 240 };

/** A chart of that height across two columns and their gap. */
export const WIDE: Size = { width: 656, height: 242 };
