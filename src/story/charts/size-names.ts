import type { SizeClass } from '$lib/drawing/drawing-types';

// Widths and heights, in layout units, at which several charts are drawn in another way. `draw` gets
// the smallest size of a size class: a drawing is the narrowest, or the lowest, up to the first of the
// `widths` or `heights` of its chart.

/** Below this width, on small phones, type is smallest. */
export const NARROWEST = 340;

/** From this width, as on tablets, there is room for larger type, or for another column. */
export const EXTRA_WIDE = 620;

/** Below this height, there is no room for notes and large gaps. */
export const LOW = 300;

type Width = Pick<SizeClass, 'width'>;

export const isNarrowest = ({ width }: Width): boolean => width < NARROWEST;
export const isExtraWide = ({ width }: Width): boolean => width >= EXTRA_WIDE;
