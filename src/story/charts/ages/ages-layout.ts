import type { SizeClass } from '$lib/drawing/drawing-types';
import { isLowest, isNarrowest, LOW } from '../size-names';

/** The widths from which the first statement fits in one line, in font sizes of 18, 19 and 20. */
export const STATEMENT_FITS = { at18: 614, at19: 648, at20: 682 } as const;

/** The last age on the axis. */
export const OLDEST = 90;

/** The room for the labels of the axis, below it. */
export const AXIS = 26;

/** The least and the greatest height of a bar. */
export const BAR = [15, 48] as const;

/** The font size of text that is not a statement. */
export const smallIn = (size: SizeClass) => (isNarrowest(size) ? 12 : size.compact ? 13 : 14);

/** The distance of the bars from the axis and from their texts. */
export const gapIn = (size: SizeClass) =>
	isLowest(size) ? 5 : size.compact || size.height < LOW ? 8 : 18;

/** The pixels between the bars: a gap, the axis with its labels, and half a gap below the labels. */
const betweenBars = (size: SizeClass) => gapIn(size) * 1.5 + AXIS;

/**
 * The pixels of a unit of the y axis in a drawing whose bars are `bar` pixels high. The middles of the
 * two bars are at 1 and -1, so they are two units apart.
 */
export const unitWith = (bar: number, size: SizeClass) => (bar + betweenBars(size)) / 2;

/**
 * How many pixels the line of the axis is above zero on the y axis. Zero is in the middle between the
 * bars, and the line is a gap below the upper one.
 */
export const axisAbove = (size: SizeClass) => betweenBars(size) / 2 - gapIn(size);
