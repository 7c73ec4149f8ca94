import type { Size } from '$lib/chart/chart-types';

/**
 * The print size: 174 mm wide, the text width on A4 and on US Letter, at 96 pixels per inch. So a
 * chart prints unscaled, with text of about 10 points, and is only scaled down on a full page.
 */
export const PAPER: Size = { width: 658, height: 400 };

/** The print size on a page with many claims: lower, so that the chart keeps its width. */
export const LOW: Size = { width: 658, height: 250 };

/** More claims than this need a lower chart. */
const MOST = 4;

/** The print size on a page with so many claims. */
export const paperWith = (claims: number): Size => (claims > MOST ? LOW : PAPER);

/**
 * The size for phones, as wide as the text on the narrowest one, and for small slides on paper: four of
 * them are as high as the shorter paper.
 */
export const PHONE: Size = { width: 288, height: 240 };
