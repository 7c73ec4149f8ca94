import type { SizeClass } from '$lib/drawing/drawing-types';
import { isExtraWide, isLowest, isNarrowest } from '../size-names';

/** From this height, an extra wide drawing has names beside the lanes and a label for each date. */
export const LANE_NAMES_HEIGHT = 380;

const isWide = (size: SizeClass) => isExtraWide(size) && size.height >= LANE_NAMES_HEIGHT;

/** The width of the names beside the lanes. */
const NAMES = 158;

/** The padding left and right of the plot. */
export const controlledSides = (size: SizeClass) =>
	isWide(size) ? { left: NAMES, right: 12 } : { left: 6, right: 6 };

/** The sizes of the lanes of chemicals. */
export interface ControlledSizes {
	wide: boolean;
	/** The font size of names and texts. */
	size: number;
	/** Half of the height of a bar. */
	r: number;
}

export function sizesOf(box: SizeClass): ControlledSizes {
	if (isWide(box)) return { wide: true, size: 14, r: 6 };
	return { wide: false, size: isNarrowest(box) ? 12 : 13, r: isLowest(box) ? 3.5 : 5 };
}
