import { parseMonth, type Month } from '$lib/data/month';
import { QUESTION_MONTH, STORY_YEAR_END } from '../../tables/selectors';
import { lastMonth } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import { newestLine } from './guess/guess-tables';

const START = parseMonth('2015-01');

/** A placeholder for the newest month of the tables, which depends on these. */
const NEWEST = -1;

/** The same for the newest month of the newest estimates. */
const LATEST = -2;

/** What a state shows of the line. */
export interface TollExtent {
	/** The ends of the axes, in months and deaths. */
	x0: Month;
	x1: Month;
	y0: number;
	y1: number;
	/** The month up to which lines and bands are drawn: by default, the end of the axis. */
	until: Month;
	/** Whether there is room for labels to the right of the plot. */
	room?: true;
	/** The same below the axis, for the brackets of the rings and for the controls of a question. */
	brackets?: true;
	controls?: true;
}

/** The whole line. */
const whole: TollExtent = { x0: START, x1: NEWEST, y0: 0, y1: 125_000, until: NEWEST };

/** The line up to the year of the wire story. What came next is held back until the reader is asked. */
const known: TollExtent = { ...whole, x1: STORY_YEAR_END, until: STORY_YEAR_END };

/** The twelve months of the rings, with a margin. */
const closeUp: TollExtent = {
	...known,
	x0: parseMonth('2021-06') - 0.5,
	x1: STORY_YEAR_END + 0.5,
	brackets: true
};

/**
 * The newest line, of which a reader draws more than half, on a scale that leaves room for rise and fall.
 */
const guess: TollExtent = {
	...whole,
	x0: parseMonth('2021-01'),
	x1: LATEST,
	y1: 160_000,
	until: LATEST,
	room: true
};

/** The extent of each state. `extentOf` replaces open ends by the newest month. */
export const EXTENTS = {
	field: closeUp,
	gathered: closeUp,
	stem: known,
	'two-thirds': known,
	guess,
	'guess-open': { ...guess, until: QUESTION_MONTH, controls: true },
	'guess-answered': { ...guess, controls: true },
	counted: { ...whole, x0: parseMonth('2021-01'), y0: 60_000, y1: 120_000, room: true },
	blip: { ...whole, x0: parseMonth('2024-07'), y0: 60_000, y1: 100_000 },
	rise: { ...known, room: true },
	overlap: { ...known, y1: 150_000, room: true },
	code: { ...known, x0: parseMonth('2019-01'), y1: 90_000 },
	fall: { ...whole, x1: LATEST, until: LATEST, room: true },
	left: known
} satisfies Record<string, TollExtent>;

export type TollState = keyof typeof EXTENTS;

export const states = Object.keys(EXTENTS) as TollState[];

/** The states that draw a field of rings alone, without axes. */
export type FieldState = 'field' | 'two-thirds' | 'left';

/** The states whose table is a line for each month. */
export type MonthlyState = Exclude<TollState, FieldState>;

export const isField = (state: TollState): state is FieldState =>
	state === 'field' || state === 'two-thirds' || state === 'left';

/** The extent of a state, with an open end set to the newest month of the tables. */
export function extentOf(data: Tables, state: TollState): TollExtent {
	const extent: TollExtent = EXTENTS[state];
	const line = extent.x1 === LATEST ? newestLine(data) : data.deaths.all_drugs;
	const x1 = extent.x1 > 0 ? extent.x1 : lastMonth(line);
	return { ...extent, x1, until: extent.until > 0 ? extent.until : x1 };
}
