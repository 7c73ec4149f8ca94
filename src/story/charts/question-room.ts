import type { SizeClass } from '$lib/drawing/drawing-types';
import { isNarrowest } from './size-names';

/** Below this height, the controls of a question say less in compact drawings. */
export const BRIEF_CONTROLS = 250;

/** Whether a drawing is so low that the controls of a question say less. */
export const isLow = ({ compact, height }: Pick<SizeClass, 'compact' | 'height'>): boolean =>
	compact && height < BRIEF_CONTROLS;

/**
 * The height of the controls of a question below the axis, in layout units. On a slide that is nearly
 * square, the answer has a line more.
 */
export const controlsHeight = (box: SizeClass): number =>
	isLow(box) ? (box.small > 12 && isNarrowest(box) ? 62 : 44) : box.compact ? 66 : 58;
