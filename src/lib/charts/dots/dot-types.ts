import type { Drawing, SizeClass } from '../../drawing/drawing-types';
import type { Tone } from '../../marks/types';

/** A field of dots. */
export interface DotsOptions extends Pick<Drawing, 'follows'> {
	size: SizeClass;
	/** From left to right. */
	parts: readonly DotPart[];
}

/** Some of the dots, with their line in the legend. */
export interface DotPart {
	/** Unique in the chart. The same key in two states is one part. */
	key: string;
	/** Ink by default. */
	tone?: Tone;
	/** How many dots it has. */
	dots: number;
	/** What the legend says, from full to brief: `**Sail** 40`. */
	name: readonly string[];
	/** Rings instead of discs. */
	hollow?: boolean;
}
