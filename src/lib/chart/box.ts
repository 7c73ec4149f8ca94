import type { DrawingSize, Size } from './chart-types';

/** The box that a chart is laid out in. */
export interface Box extends Size {
	/** CSS pixels per layout unit. A large chart has larger type, strokes and gaps. */
	unit: number;
	/** The chart is as narrow as on a phone, so its labels are shorter. */
	compact: boolean;
	/** The font size of the smallest labels, in layout units. Those of 13 are the usual ones. */
	small: number;
}

/** Up to this size a chart is drawn at 1 : 1. A larger one is scaled up, by `LARGEST` at most. */
const REFERENCE: Size = { width: 800, height: 560 };
const LARGEST = 1.3;

/**
 * How much larger the type of a projected chart is than the reader's. With the root font size of the
 * slides, labels of 13 are then 18 points on a slide of 7.5 inches.
 */
const PROJECTED = 1.19;

/** The minimum layout size. A smaller chart is hidden or about to be removed. */
const LEAST: Size = { width: 120, height: 60 };

/** Enlarged text reduces the layout size no further than this. */
const SMALLEST: Size = { width: 288, height: 190 };

/**
 * The layout box for a drawing of this size in CSS pixels. On a slide it has larger type, and no label
 * is smaller than the usual ones.
 * @param text the reader's text scale: 2 for twice as large
 */
export function boxOf({ width, height, projected }: DrawingSize, text = 1): Box {
	const grown = Math.min(width / REFERENCE.width, height / REFERENCE.height, LARGEST);
	const wished = Math.min(
		text * (projected ? PROJECTED : 1),
		width / SMALLEST.width,
		height / SMALLEST.height
	);
	const unit = Math.max(1, grown, wished);
	return {
		width: Math.max(width / unit, LEAST.width),
		height: Math.max(height / unit, LEAST.height),
		unit,
		compact: width / unit < 520,
		small: projected ? 13 : 12
	};
}
