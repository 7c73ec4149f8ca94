import type { Box } from '../chart/box';
import type { Layout } from '../chart/layout-types';
import type { Annotation, Offset } from '../chart/place-annotations';
import type { Anchors, During, Mark, TextSize } from './mark-types';

export type * from './mark-types';

/**
 * A drawing is plain data: axes, labels and marks with a key. Marks with the same key in two drawings
 * of a chart are one mark, which moves from one to the other.
 */
export interface Drawing extends Pick<Layout, 'by'> {
	/** The ends of the axes, in data units. */
	x: readonly [number, number];
	y: readonly [number, number];
	/**
	 * The units of the axes, if states differ in both. A mark of other units fades where it is: it has no
	 * place on these axes to move to.
	 */
	units?: string;
	/** Makes the units of the axes equally long, so that what is round in them is drawn round. */
	aspect?: Aspect;
	/** The left, upper, right and lower edge of the plot. */
	edges: readonly [Edge, Edge, Edge, Edge];
	/** The height of the plot: at most this many widths of the drawing. It is in the middle of its room. */
	tallest?: number;
	/** Square cells of one size, for dots and what stands beside them. */
	cells?: Cells;
	/** A map of tiles, each with a plot. */
	grid?: Grid;
	series: Readonly<Record<string, Series>>;
	axisX?: Axis;
	axisY?: Axis;
	/** Behind the data, in the plot, and in front of both. Marks in the plot are clipped to it. */
	back: readonly Mark[];
	plot: readonly Mark[];
	front: readonly Mark[];
	/** Labels, which are placed for the exact size of the drawing: the most important one first. */
	labels: readonly Label[];
	/** What labels keep clear of: names of series, and keys of paths, rectangles and dots. */
	obstacles?: readonly string[];
	/** Where labels stay, in pixels from the left edge of the drawing and below the plot. */
	labelRoom?: { left: number; below: number };
	/** The plot is drawn from this place on the x axis, and up to that one. */
	since?: number;
	until?: number;
	/** The share of a transition in which these places move, at an even speed. */
	untilDuring?: During;
	/**
	 * The state that this one follows. A transition from there takes the times of this drawing's marks,
	 * and the transition back takes them in reverse. Any other transition ignores them.
	 */
	follows?: string;
	/** How long that transition takes, if not as long as others. */
	seconds?: number;
	/** The share of that transition in which axes and marks move, if a mark has no other. */
	moves?: During;
	/** The share of it in which new marks appear, and when it is reversed, disappear. */
	enters?: During;
}

/**
 * A unit of the y axis is as long as `x` units of the x axis, or shorter if the plot is too low. What is
 * left of the height is below and above the ends of the y axis.
 */
export interface Aspect {
	x: number;
	/** Pixels that stay free below and above. */
	free: readonly [below: number, above: number];
	/** The share of the rest of the height that is below. */
	below: number;
}

/** An edge: a place, and pixels from it. */
export type Edge = readonly [anchor: EdgeAnchor, at: number, by: number];

/** A share of the whole drawing, or columns and rows of the grid. */
type EdgeAnchor = 'b' | 'g';

/** Values at the places `x`, `x + step`, …; null is “not published”. */
export interface Series {
	x: number;
	step?: number;
	y: readonly (number | null)[];
}

/**
 * Cells with a side as long as the drawing allows: either for `total` dots in columns, or for fixed
 * numbers of columns and rows. `reserve` is the height that is left for text, in pixels.
 */
export type Cells =
	| { total: number; reserve: number }
	| { across: number; down: number; reserve: number; least: number };

/** Equal columns and rows at the bottom of the drawing. */
export interface GridShape {
	across: number;
	down: number;
	/** Below the tiles, in pixels. */
	foot: number;
	/** The height of a tile: at most this many widths. */
	tallest: number;
}

/** A map of tiles. */
export interface Grid extends GridShape {
	/** The ends of the axes in every tile. */
	x: readonly [number, number];
	y: readonly [number, number];
	/** From the edges of a tile to its plot, in pixels: left, top, right, bottom. */
	inset: readonly [number, number, number, number];
	/** The column and the row of each tile. Tile `i` is plot `i + 1`. */
	tiles: readonly (readonly [column: number, row: number])[];
}

/** The ticks of an axis, from many to few. The first set for which the axis is long enough is drawn. */
export interface Axis {
	sets: readonly TickSet[];
	/** Draws lines through the whole plot. */
	grid?: true;
}

export interface TickSet {
	/** The least length of the axis, in pixels. */
	least: number;
	ticks: readonly (readonly [at: number, label: string])[];
}

/** A label: its texts from full to brief, and where they may stand. */
export interface Label extends Omit<Annotation, 'x' | 'y' | 'size'> {
	/** The point that it names. */
	at: readonly [x: number, y: number];
	/** Pixels from there to the point. */
	by?: Offset;
	anchors?: Anchors;
	size?: TextSize;
	/** May stand anywhere in the drawing. */
	free?: true;
	/** Never moves from its offsets. */
	fixed?: true;
	/** Drawn only if another label has no room. */
	unless?: string;
	/** The width that its texts have, if that is less than the drawing; the last one is as wide as it is. */
	within?: Edge;
	/** Breaks its lines at spaces to be no wider than that, into few lines that are about as long. */
	wraps?: true;
	/** Drawn only if a unit of the y axis has so many pixels. */
	room?: number;
	/** Drawn only if a unit of the x axis has at least so many pixels. */
	roomAcross?: number;
	during?: During;
}

/** The smallest box of a size class: what `draw` may depend on. */
export type SizeClass = Pick<Box, 'width' | 'height' | 'compact' | 'small'>;
