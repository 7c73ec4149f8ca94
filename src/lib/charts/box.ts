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

/** The layout's box for a drawing of so many CSS pixels. */
export function boxOf({ width, height }: Size): Box {
	const grown = Math.min(width / REFERENCE.width, height / REFERENCE.height, LARGEST);
	const unit = Math.max(1, grown);
	return {
		width: Math.max(width / unit, LEAST.width),
		height: Math.max(height / unit, LEAST.height),
		unit,
		compact: width < 520
	};
}
