import type { Size } from '$lib/charts/types';

/** The drawing on a card: as wide as one is on the smallest phone, so that its words only ever grow. */
export const CARD: Size = { width: 312, height: 240 };

/** The same height across two columns and the gap between them. */
export const WIDE: Size = { width: 656, height: 242 };
