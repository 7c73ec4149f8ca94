import type { TextLine } from '../chart/place-annotations';
import type { Mark } from './mark-types';

/** An edge: a place, and pixels from it. */
export type Edge = readonly [anchor: EdgeAnchor, at: number, by: number];

/** A share of the whole drawing, cells, or columns and rows of the grid. */
export type EdgeAnchor = 'b' | 'c' | 'g';

/**
 * Parts one below another, from the top of the drawing on. They follow from its exact size, as in a
 * column of HTML: text wraps, and parts that grow share the height that is left.
 */
export interface Stack {
	/** The left and the right edge of its parts. */
	sides: readonly [Edge, Edge];
	/** From full to brief: the first one that fits is drawn, or else the last. */
	versions: readonly StackVersion[];
	/** The plot reaches from the middle of one part to that of another, by their keys. */
	plot?: readonly [upper: string, lower: string];
}

export interface StackVersion {
	/** The width that it needs, in pixels. */
	least?: number;
	parts: readonly StackPart[];
}

/** Text, room, or both. */
export interface StackPart {
	/** Names it for the plot. */
	key?: string;
	text?: Paragraph;
	/** Its height in pixels, below its text. */
	height?: number;
	/** Its share of the height that is left, from `height` up to `most`. */
	grow?: number;
	most?: number;
	marks?: readonly PartMark[];
}

/** Text that wraps. */
export interface Paragraph extends Pick<TextLine, 'text' | 'tone' | 'bold'> {
	/** Its lines are the marks “<key> 1”, “<key> 2” and so on. */
	key: string;
	size: number;
	/** From one line to the next, in pixels. */
	pitch: number;
	/** Lines of about the same length, instead of full ones before the last. */
	even?: true;
}

/** A mark in a part of a stack. */
export type PartMark = Extract<Mark, { at: readonly number[] }>;
