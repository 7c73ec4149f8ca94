import type { Size } from './types';

/** The box that a chart lays itself out in. */
export interface Box extends Size {
	/** How many CSS pixels one of its units is: a large chart has larger type, strokes and gaps. */
	unit: number;
	/** As narrow as a phone: labels get shorter. */
	compact: boolean;
}

/** A box of this size is drawn at 1 : 1; a larger one grows with it, up to the limit. */
const REFERENCE: Size = { width: 800, height: 560 };
const LARGEST = 1.3;

/** Below these a chart is hidden or on its way out, and nothing is laid out for less. */
const LEAST: Size = { width: 120, height: 60 };

/** The smallest box that charts are laid out for: text that a reader wants larger grows down to it. */
const SMALLEST: Size = { width: 288, height: 190 };

/**
 * The layout's box for a drawing of so many CSS pixels.
 * @param text how much larger than usual the reader wants text: 2 for twice as large
 */
export function boxOf({ width, height }: Size, text = 1): Box {
	const grown = Math.min(width / REFERENCE.width, height / REFERENCE.height, LARGEST);
	const wished = Math.min(text, width / SMALLEST.width, height / SMALLEST.height);
	const unit = Math.max(1, grown, wished);
	return {
		width: Math.max(width / unit, LEAST.width),
		height: Math.max(height / unit, LEAST.height),
		unit,
		compact: width / unit < 520
	};
}
