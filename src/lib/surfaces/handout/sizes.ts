import type { Size } from '$lib/charts/types';

/**
 * The drawing on paper: 174 mm wide, the text of A4 and of US Letter, at 96 pixels an inch. So a
 * chart prints at its own size, its words at about 10 points, and only ever gets smaller with a
 * page that is full.
 */
export const PAPER: Size = { width: 658, height: 400 };

/** The same on a page with more claims than usual: less high, so that it keeps its width. */
export const LOW: Size = { width: 658, height: 250 };

/** The same for the screen of a phone: as wide as the narrowest one's text. */
export const PHONE: Size = { width: 288, height: 280 };
