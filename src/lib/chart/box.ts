import type { DrawingSize, Size } from './layout-types';

/** The box that a chart is laid out in. */
export interface Box extends Size {
	/** CSS pixels per layout unit. A large chart has larger type, strokes and gaps. */
	unit: number;
	/** The chart is as narrow as on a phone, so its labels are shorter. */
	compact: boolean;
	/** The font size of the smallest labels, in layout units: 12, or 13, as others have, on slides. */
	small: number;
}

/** Up to this size a chart is drawn at 1 : 1. A larger one is scaled up, by `LARGEST` at most. */
const REFERENCE: Size = { width: 800, height: 560 };
const LARGEST = 1.3;

/** The width from which no chart is compact, in layout units. */
export const WIDE = 520;

/**
 * The layout size of a drawing that is smaller than this. Such a drawing is hidden or about to be
 * removed, and no layout may get a width or a height near zero.
 */
const LEAST: Size = { width: 120, height: 60 };

/** Larger text makes a layout no smaller than this, the smallest box that charts are drawn for. */
const LEAST_WITH_LARGE_TEXT: Size = { width: 288, height: 190 };

/**
 * The layout box for a drawing of this size in CSS pixels. On a slide, where `scale` enlarges the type,
 * the smallest labels are as large as all others: they are read from afar.
 * @param text the reader's text scale: 2 for twice as large
 */
export function boxOf({ width, height, scale = 1 }: DrawingSize, text = 1): Box {
	const inProportion = Math.min(width / REFERENCE.width, height / REFERENCE.height, LARGEST);
	const withLargeText = Math.min(
		text * scale,
		width / LEAST_WITH_LARGE_TEXT.width,
		height / LEAST_WITH_LARGE_TEXT.height
	);
	const unit = Math.max(1, inProportion, withLargeText);
	return {
		width: Math.max(width / unit, LEAST.width),
		height: Math.max(height / unit, LEAST.height),
		unit,
		compact: width / unit < WIDE,
		small: scale > 1 ? 13 : 12
	};
}
