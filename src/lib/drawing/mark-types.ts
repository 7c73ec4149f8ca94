import type { TextLine } from '../chart/place-annotations';

/**
 * Two letters say in which units the x and the y of a mark are: d, data; p, a share of the plot from
 * its upper left corner; b, a share of the whole drawing; c, cells; f, a share of the field of cells;
 * g, columns and rows of the grid.
 */
export type Anchors = `${AnchorUnit}${AnchorUnit}`;
type AnchorUnit = 'd' | 'p' | 'b' | 'c' | 'f' | 'g';

/** Shares of the time of a transition, from 0 to 1. */
export type During = readonly [from: number, to: number];

/** SVG attributes. `hatch-<tone>` as a fill is the pattern of a drawing. */
export type Style = Readonly<Record<string, string | number>>;

/** In pixels; “small” is the smallest size of the drawing. */
export type TextSize = number | 'small';

interface MarkBase {
	/** Unique in the drawing. The same key is always the same type of mark. */
	key: string;
	/** When it moves in the transition from the state that the drawing follows or, if new, appears. */
	during?: During;
	/** Drawn only if a unit of the y axis has more pixels. */
	room?: number;
	/** When it disappears, or goes to its place away, in the transition to the state that follows. */
	leaving?: During;
}

interface PointMark extends MarkBase {
	/** x and y of each point. */
	at: readonly number[];
	/** Pixels from there. A list that is shorter than `at` repeats. */
	by?: readonly number[];
	anchors?: Anchors;
	/** The plot: 0 is the main one, and the others are those of tiles. */
	plot?: number;
}

/** A line of one series in the plot, or of several in the plots of tiles. */
export interface LineMark extends MarkBase {
	type: 'line';
	style: Style;
	series: readonly string[];
	plots?: readonly number[];
}

/** The area between two series, or above zero; in tiles as a line. */
export interface AreaMark extends MarkBase {
	type: 'area';
	style: Style;
	high: readonly string[];
	low?: readonly string[];
	plots?: readonly number[];
	/** From this place on. */
	from?: number;
}

/** Straight lines from point to point. */
export interface PathMark extends PointMark {
	type: 'path';
	style: Style;
	/** The numbers of points after which a new line starts. */
	breaks?: readonly number[];
	/** The plot of each line, in tiles. */
	plots?: readonly number[];
	closed?: true;
	/** Instead of its points: the outline of so many cells of the field, backwards from its foot. */
	around?: number;
}

/** Rectangles, each by two corners. */
export interface RectMark extends PointMark {
	type: 'rect';
	style: Style;
	plots?: readonly number[];
	/** The radius of the corners; “full” makes ends round, and the width at least the height. */
	radius?: number | 'full';
	/** The height in pixels at most. */
	most?: number;
	/** The width in pixels at most. */
	widest?: number;
}

/**
 * A picture between the upper left and the lower right corner, as large as fits and in the middle. Another
 * picture has another key.
 */
export interface ImageMark extends PointMark {
	type: 'image';
	/** `href` is the picture as a data URI, so that drawings need no other file. */
	style: Style;
}

/** A circle. */
export interface DotMark extends PointMark {
	type: 'dot';
	style: Style;
	/** The radius in pixels, and as a share of a unit of the y axis, of which the smaller counts. */
	r: readonly [pixels: number, share?: number];
}

/** A shape of fixed size at a point. */
export interface GlyphMark extends PointMark {
	type: 'glyph';
	style: Style;
	/** SVG path data. */
	d: string;
}

/** Many discs and rings. The first `filled` are discs, the last `small` are small rings. */
export interface DotsMark extends MarkBase {
	type: 'dots';
	total: number;
	filled?: number;
	small?: number;
	/** The colours of rings and of discs. */
	tones: readonly [ring: string, disc: string];
	/** The pixels between dots that fill their cells, if not in proportion to the cells. */
	gap?: number;
	/** The width of the outline of such rings in pixels, if not in proportion to the cells. */
	rim?: number;
	arrange: Arrangement;
	/** Where they come from and go to, after they have moved with the axes. */
	away?: Arrangement;
}

export type Arrangement =
	/** Rows of cells from the top, after the cells of other dots, or backwards from the foot. */
	| { kind: 'field'; after?: number; backwards?: true }
	/**
	 * Points, or one for all dots. `cell` is the side of the square that each dot has, in units of the y
	 * axis: without it, dots have no size.
	 */
	| { kind: 'points'; at: readonly number[]; cell?: number };

/** Text at a point. */
export interface TextMark extends PointMark {
	type: 'text';
	lines: readonly TextLine[];
	anchor?: 'start' | 'middle' | 'end';
	size?: TextSize;
	/** The distance from one baseline to the next, in font sizes of the lower line. */
	pitch?: number;
	rim?: boolean;
}

/** Short texts of the same style, one for each point. */
export interface TextsMark extends PointMark {
	type: 'texts';
	style: Style;
	texts: readonly string[];
	plots?: readonly number[];
}

export type Mark =
	| LineMark
	| AreaMark
	| PathMark
	| RectMark
	| ImageMark
	| DotMark
	| GlyphMark
	| DotsMark
	| TextMark
	| TextsMark;
