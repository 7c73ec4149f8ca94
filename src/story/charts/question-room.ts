import type { Box } from '$lib/chart/box';

/** Whether a drawing is so low that the controls of a question say less. */
export const isLow = ({ compact, height }: Box): boolean => compact && height < 250;

/**
 * The height of the controls of a question below the axis, in layout units. On a slide that is nearly
 * square, the answer has a line more.
 */
export const controlsHeight = (box: Box): number =>
	isLow(box) ? (box.small > 12 && box.width < 340 ? 62 : 44) : box.compact ? 66 : 58;
