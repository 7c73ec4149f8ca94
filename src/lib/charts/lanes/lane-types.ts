import type { Offset, TextLine } from '../../chart/place-annotations';
import type { Label, Style, TextMark, TextSize } from '../../drawing/drawing-types';
import type { Height } from '../../drawing/height';

/** A lane of events along the x axis. */
export interface Lane {
	key: string;
	/** How far its events are from the upper edge of the drawing. */
	y: Height;
	/** Its line: from and to a place on the axis, or from end to end. Without one, its events have none. */
	line?: { style: Style; from?: number; to?: number };
	/** Its name, and more about it. */
	texts?: readonly LaneText[];
	spans?: readonly Span[];
	events?: readonly LaneEvent[];
	/** Labels of other places, after those of its events. */
	labels?: readonly LaneLabel[];
}

/** A label beside a place on a lane. */
export interface LaneLabel extends Pick<
	Label,
	'texts' | 'offsets' | 'clear' | 'leader' | 'unless'
> {
	key: string;
	at: number;
}

/** Lines of text from the left edge of the drawing. */
export interface LaneText extends Pick<TextMark, 'anchor' | 'rim'> {
	key: string;
	/** Pixels from the left edge, and from the line of the lane to the first baseline. */
	by: Offset;
	lines: readonly TextLine[];
	size?: TextSize;
}

/** How events are marked: done, or only said or planned. */
export type Standing = 'done' | 'planned';

/** Something that happened: a disc, or if it took time, a longer mark with round ends. */
export interface LaneEvent {
	key: string;
	from: number;
	to: number;
	/** Half of its height, in pixels. */
	r: number;
	/** Pixels that it is longer on each side. */
	reach?: number;
	/** Done by default. */
	standing?: Standing;
	/** What differs from the style of its standing. */
	style?: Style;
	/** What it is called, and where that may stand. */
	label?: Pick<Label, 'texts' | 'offsets'>;
}

/** A time in which something holds: a bar or, without a height, a line. */
export interface Span {
	key: string;
	from: number;
	/** The end of the axis, if it is not named. */
	to?: number;
	/** Half of its height, in pixels. */
	r?: number;
	style: Style;
}

/** An upright line at a place on the axis, between two heights. */
export interface Link {
	key: string;
	at: number;
	from: Height;
	to: Height;
	style: Style;
	/** Pixels from the place on the axis. */
	dx?: number;
}
