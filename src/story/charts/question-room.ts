import type { SizeClass } from '$lib/drawing/drawing-types';

/** Whether a drawing is so low that the controls of a question say less. */
export const isLow = ({ compact, height }: Pick<SizeClass, 'compact' | 'height'>): boolean =>
	compact && height < 250;

/**
 * The height of the controls of a question below the axis, in layout units. On a slide that is nearly
 * square, the answer has a line more.
 */
export const controlsHeight = (box: SizeClass): number =>
	isLow(box) ? (box.small > 12 && box.width < 340 ? 62 : 44) : box.compact ? 66 : 58;
