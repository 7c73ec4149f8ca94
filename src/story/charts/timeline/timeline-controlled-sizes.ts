import type { SizeClass } from '$lib/drawing/drawing-types';

/** From this size, names are beside the lanes and each date has its own label. */
const isWide = ({ width, height }: SizeClass) => width >= 620 && height >= 380;

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
	return { wide: false, size: box.width < 340 ? 12 : 13, r: box.height < 200 ? 3.5 : 5 };
}
