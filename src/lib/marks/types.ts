import type { Cell, Column, DataPoint } from '../chart/chart-types';
import type { TextLine } from '../chart/place-annotations';
import type { Height } from '../drawing/height';
import type { Drawing, During, Label, SizeClass } from '../drawing/drawing-types';

export type Tone = 'ink' | 'soft' | 'accent' | 'slate' | 'axis' | 'paper' | number;

/** What a mark stands for: it decides whether the mark is solid, hollow, dashed or dotted. */
export type As = 'measured' | 'estimated' | 'said' | 'planned' | 'derived';

/** From full to brief. `**bold** soft`, `~~struck~~` and line breaks are read as in the words of a chart. */
export type Texts = string | readonly string[];

/** Where a label stands: a side of its point; with `+` ever further away, until it is free. */
export type Side = 'in' | 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';
export type Sides = Side | `${Side}+` | readonly (Side | `${Side}+`)[];

export interface LabelSpec {
	texts: Texts;
	side?: Sides;
	tone?: Tone;
	/** Never left out of the drawing for lines behind it, and may stand above or below the plot. */
	free?: true;
	/** Left out where a line runs through it. */
	clear?: true;
	leader?: Label['leader'];
	/** `false` where the text is over an area, which an outline would cut. */
	rim?: boolean;
	size?: number;
	bold?: boolean;
	/** Sets the first line in the large type of the one number that a drawing shows. */
	number?: true;
	/** Left out where it has no room, or nearer to another dot. The check of a story reports any other such label. */
	rank?: 'may';
}

/** A label of a mark. */
export type MarkLabel = Label & Pick<LabelSpec, 'rank' | 'number'>;

/** A column of the table, a line of the tooltip: one definition of a value. */
export interface Field<D> extends Omit<Column, 'unit'> {
	unit?: string;
	of: (datum: D) => Cell;
	/** What a tooltip says of it; the first field says its label. */
	say?: ((datum: D) => string | null) | undefined;
}

/** A data point, which may be at a category of an axis. */
export interface SheetPoint extends Pick<DataPoint, 'label' | 'lines' | 'plot'> {
	at: readonly [x: Value, y: Value];
}

/** The rows that a mark draws: from them the table, the CSV file and the tooltips follow. */
export interface Sheet {
	columns: readonly Column[];
	cells: readonly (readonly Cell[])[];
	points: readonly SheetPoint[];
}

/** What is added to a drawing. */
export interface Piece extends Partial<
	Pick<Drawing, 'series' | 'back' | 'plot' | 'front' | 'obstacles'>
> {
	labels?: readonly MarkLabel[];
}

/** A value on an axis, or a category of it. */
export type Value = number | string;
export type Ends = readonly [number, number];

/** The least size of a class, the room in it, and the axes of the plot. */
export interface Context {
	size: SizeClass;
	/** How brief texts must be for all to fit: 0 for the fullest. */
	level: number;
	x: Ends;
	y: Ends;
	at: (axis: 'x' | 'y', value: Value) => number;
	/** Beside the plot, in pixels. */
	sides: { left: number; right: number };
	/** The width of the plot. */
	across: Height;
	/** What the marks of the view mean, where they say so. */
	legend: readonly LegendItem[];
	toneOf: (key: string, tone: Tone) => Tone;
	/** Thicker, thinner or as usual. */
	weightOf: (key: string) => number;
}

/** A mark of a plot. */
export interface PlotMark {
	key: string;
	extent: { x: readonly Value[]; y: readonly Value[] };
	piece: (context: Context) => Piece;
	sheets?: readonly Sheet[];
	/** Names at its right end, and a label above its highest point, for which the plot leaves room. */
	names?: readonly LabelSpec[];
	above?: { y: number | 'top'; lines: number; narrow?: boolean };
	/** Lines of text below the axis, for which the plot leaves room. */
	below?: number;
	legend?: LegendItem;
	plot?: Partial<Pick<Drawing, 'aspect' | 'by'>> & { y?: Ends };
	/** Pixels that it needs beside the plot. */
	sides?: Block['sides'];
}

export interface LegendItem {
	texts: Texts;
	sign: As;
	tone?: Tone;
}

/** When marks come and go, if not as by default. */
export interface Times {
	during?: During;
	leaving?: During;
}

/** The place of a block: lengths from the upper and the left edge of the drawing. */
export interface Frame {
	top: Height;
	bottom: Height;
	left: Height;
	right: Height;
}

/** A part of a view, such as a plot, lanes or cards. */
export interface Block {
	/** The pixels that it needs, its share of what is left, and what it takes of that at most. */
	room: (context: Context) => { least: number; grow?: number; most?: number };
	/** Pixels that it needs beside the axis. */
	sides?: (context: Context) => { left: number; right: number };
	draw: (context: Context, frame: Frame) => Piece & Partial<Drawing>;
	sheets: readonly Sheet[];
	axes?: PlotAxes;
	marks?: readonly PlotMark[];
}

export interface Axis {
	ends?: Ends;
	/** Categories instead of numbers, each as wide as the others. */
	bands?: readonly string[];
	/** Beside the first and the last category, in categories. */
	pad?: number;
	/** How many, or what they count; `false` for no axis. */
	ticks?: number | 'months' | 'years' | 'days' | 'numbers' | false;
	/** Equal parts instead of round values. */
	parts?: number;
	/** Equal steps are equal multiples: marks are placed by the exponents of ten of their values. */
	log?: true;
	/** Draws lines through the plot at the ticks of an x axis, as a y axis has them. */
	grid?: true;
	format?: (value: number, brief: boolean) => string;
	/** Stands above a y axis instead of its upper tick, whose text it gets, or below the right end of an x axis. */
	title?: (top: string) => readonly TextLine[];
}

export interface PlotAxes {
	x?: Axis;
	y?: Axis;
}
