import type { Drawing, SizeClass } from '../../drawing/drawing-types';

/** A chart of horizontal bars. */
export interface BarsOptions extends Pick<Drawing, 'follows'> {
	size: SizeClass;
	/** From top to bottom. */
	rows: readonly BarRow[];
	/** The end of the scale, which starts at zero: by default, a round value. */
	end?: number;
	/** How values are written on the scale. Without it, the bars have labels alone. */
	format?: (value: number) => string;
}

/** A bar with its name and its value. */
export interface BarRow {
	/** Unique in the chart. The same key in two states is one bar, which moves. */
	key: string;
	/** The text left of its bar, from full to brief: `**Sail** boats`. */
	name: readonly string[];
	/** `null` if it is not published: there is no bar then, and its label says so. */
	value: number | null;
	/** The text at the end of its bar, from full to brief. */
	label: readonly string[];
	/** Ink by default. */
	tone?: 'ink' | 'slate' | 'accent';
	/** A colour instead of the tone, by its place in the palette of the story, from 1. */
	colour?: number;
}
