import type { As, Context, Texts, Tone } from './types';

/** Something on a lane: a day, a time, or what holds from a day on. */
export interface LaneEvent {
	key: string;
	from: number;
	to?: number;
	/** Holds until the end of the axis: a bar. */
	lasts?: boolean;
	as?: As;
	/** The day is known: its mark is thicker. */
	exact?: boolean;
	/** What it is, from full to brief, and when. */
	texts?: readonly string[];
	when?: string;
	/** Draws a line down to the axis. */
	guide?: boolean;
}

export interface Lane {
	key: string;
	name?: string;
	/** Below the name, where names are beside the lanes. */
	about?: string;
	events: readonly LaneEvent[];
	tone?: Tone;
	/** In the bar of the lane, which is higher for it. A line is above the lane. */
	inside?: Texts;
	/** After its name, where the text in the bar does not say it. */
	source?: string;
}

/** How lanes are drawn: with names beside them in so many pixels, above them, or without. */
export interface LaneSetting {
	beside: boolean;
	named: boolean;
	names: number;
}

/** Half of the height of a mark, in pixels. */
export const THIN = 2;
const THICK = 5;

/** The font size of names and texts. */
export const sizeOf = ({ size, level }: Context) =>
	level > 0 || size.width < 340 ? 12 : size.compact ? 13 : 14;

/** Half of the height of a mark of a day. */
export const radius = ({ level }: Context) => (level > 0 ? 3.5 : THICK);
