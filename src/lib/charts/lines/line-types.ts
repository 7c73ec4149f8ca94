import type { Offset } from '../../chart/place-annotations';
import type { Drawing, Series, SizeClass } from '../../drawing/drawing-types';
import type { XTicks } from '../../marks/x-axis-types';

/** A chart of one to six lines. */
export interface LinesOptions extends Pick<Drawing, 'follows'> {
	size: SizeClass;
	lines: readonly Line[];
	/** The labels of the x axis. */
	ticks: XTicks;
	/** The ends of the axes: by default, all values, from zero to a round value. A state may zoom in. */
	x?: Drawing['x'];
	y?: Drawing['y'];
	/** Makes the y axis logarithmic: equal steps are equal multiples. All values are above zero then. */
	log?: boolean;
	/** How values are written on the y axis. */
	format?: (value: number) => string;
	/** The lines in colour, by their keys. */
	highlighted?: readonly string[];
	/** The lines that stay in the background. */
	dimmed?: readonly string[];
	points?: readonly LinePoint[];
}

/** A line: values at the places `x`, `x + step`, …; null is “not published”. */
export interface Line extends Pick<Series, 'x' | 'step' | 'y'> {
	/** Unique in the chart. The same key in two states is one line, which moves. */
	key: string;
	/** Its colour, by its place in the palette of the story, from 1: by default, ink. */
	colour?: number;
	/** Its dash, from 0, which is solid, to 5: by default, its place in the list, or 0 with a colour. */
	dash?: number;
	/** What stands at its end, from full to brief: `**Sail** boats`. */
	name?: readonly string[];
}

/** A dot on a line. */
export interface LinePoint {
	/** The same key in two states is one dot, which moves. By default, its line and its place. */
	key?: string;
	/** The key of its line. */
	line: string;
	/** Its place on the x axis. Nothing is drawn where the line has no value, or out of view. */
	at: number;
	/** What its label says, from full to brief. */
	texts?: readonly string[];
	/** Where the label may stand, best first: by default, above, below and on both sides. */
	offsets?: readonly Offset[];
	/** Another release, or an estimate. */
	hollow?: boolean;
}
