import type { DrawingSize, Size } from './layout-types';

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

/** The width from which no chart is compact, in layout units. */
export const WIDE = 520;

/** The minimum layout size. A smaller chart is hidden or about to be removed. */
const LEAST: Size = { width: 120, height: 60 };

/** Enlarged text reduces the layout size no further than this. */
const SMALLEST: Size = { width: 288, height: 190 };

/**
 * The layout box for a drawing of this size in CSS pixels. Where its type is larger than the reader's,
 * no label is smaller than the usual ones.
 * @param text the reader's text scale: 2 for twice as large
 */
export function boxOf({ width, height, scale = 1 }: DrawingSize, text = 1): Box {
	const grown = Math.min(width / REFERENCE.width, height / REFERENCE.height, LARGEST);
	const wished = Math.min(text * scale, width / SMALLEST.width, height / SMALLEST.height);
	const unit = Math.max(1, grown, wished);
	return {
		width: Math.max(width / unit, LEAST.width),
		height: Math.max(height / unit, LEAST.height),
		unit,
		compact: width / unit < WIDE,
		small: scale > 1 ? 13 : 12
	};
}
