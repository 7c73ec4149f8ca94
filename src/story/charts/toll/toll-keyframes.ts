import type { Keyframe } from '$lib/chart/chart-types';
import { parseMonth } from '$lib/data/month';
import { QUESTION_MONTH } from '../../tables/selectors';
import { lastMonth } from '../../tables/series';
import type { Tables } from '../../tables/table-types';

const START = parseMonth('2015-01');

/** A placeholder for the newest month of the tables, which a keyframe cannot know. */
const NEWEST = -1;

/** The same for the newest month of a later release, which is a point and not part of a line. */
const LATEST = -2;

/**
 * Everything that a state can show, switched off. `x0 x1 y0 y1` are the ends of the domains
 * (months, deaths), `room` the share of the right-hand label column that is open. `gather`, `trace`
 * and `unfold` move the rings of one year, and `filled` is the filled share of those with synthetic
 * opioids: see `toll-stages.ts`. The rest are opacities from 0 to 1, each named for what it shows.
 */
const nothing = {
	x0: START,
	x1: NEWEST,
	y0: 0,
	y1: 125_000,
	/** The month up to which lines and bands are drawn: by default, the end of the axis. */
	until: NEWEST,
	room: 0,
	/** The room below the axis for the controls of a question. */
	below: 0,
	/** From a field of rings to a block over their twelve months. */
	gather: 1,
	/** From the twelve months to all months: the line is traced, and the block folds into a stem. */
	trace: 1,
	/** From the stem back to a field. */
	unfold: 0,
	filled: 0,
	stem: 0,
	bracket: 0,
	july: 0,
	total: 1,
	crossing: 0,
	band: 0,
	hatch: 0,
	ends: 0,
	announced: 0,
	synthetic: 0,
	area: 0,
	shares: 0,
	classes: 0,
	named: 0,
	peak: 0,
	later: 0,
	/** The values where the line begins and where a reader's line does. */
	from: 0,
	/** The value there, while the question is open. */
	asked: 0
};

/** The line as far as the year in hand, with its rings in some form. */
const rings = { ...nothing, x1: parseMonth('2022-12'), crossing: 0, july: 1, stem: 1 };

/** The line from 2019 to its newest month, on a scale that leaves room for rise and fall. */
const guess = {
	...nothing,
	x0: parseMonth('2019-01'),
	y1: 160_000,
	band: 1,
	hatch: 1,
	peak: 1,
	ends: 1,
	from: 1,
	room: 1
};

export const states = {
	field: { ...rings, gather: 0, trace: 0 },
	gathered: { ...rings, trace: 0 },
	stem: { ...rings, crossing: 1 },
	'two-thirds': { ...nothing, total: 0, unfold: 1, filled: 1, stem: 1 },
	window: {
		...nothing,
		x0: parseMonth('2021-06'),
		x1: parseMonth('2022-10'),
		total: 0,
		bracket: 1,
		july: 1
	},
	climb: { ...nothing, x1: parseMonth('2022-12'), crossing: 1, july: 1 },
	guess,
	'guess-open': {
		...guess,
		until: QUESTION_MONTH,
		band: 0,
		hatch: 0,
		peak: 0,
		ends: 0,
		asked: 1,
		below: 1
	},
	'guess-answered': { ...guess, below: 1 },
	counted: {
		...nothing,
		x0: parseMonth('2021-01'),
		y0: 60_000,
		y1: 120_000,
		band: 1,
		hatch: 1,
		peak: 1,
		ends: 1,
		room: 1
	},
	blip: {
		...nothing,
		x0: parseMonth('2024-07'),
		y0: 60_000,
		y1: 100_000,
		band: 1,
		hatch: 1,
		announced: 1
	},
	rise: {
		...nothing,
		band: 1,
		hatch: 1,
		synthetic: 1,
		area: 1,
		shares: 1,
		// The rings of the state before it fold as they are.
		filled: 1,
		room: 1
	},
	overlap: { ...nothing, y1: 150_000, total: 0, synthetic: 1, classes: 1, room: 1 },
	code: {
		...nothing,
		x0: parseMonth('2019-01'),
		x1: parseMonth('2024-06'),
		y1: 90_000,
		total: 0,
		synthetic: 1,
		named: 1
	},
	fall: {
		...nothing,
		x1: LATEST,
		band: 1,
		hatch: 1,
		synthetic: 1,
		area: 1,
		peak: 1,
		later: 1,
		room: 1
	}
} as const satisfies Record<string, Keyframe>;

export type TollState = keyof typeof states;

/** The states that draw a field of rings alone, and how the chart of dots calls them. */
export const FIELDS = { field: 'all', 'two-thirds': 'two-thirds' } as const;

/** The states whose table is a line for each month. */
export type MonthlyState = Exclude<TollState, keyof typeof FIELDS>;

export const isField = (state: TollState): state is keyof typeof FIELDS => state in FIELDS;
export type TollKeyframe = Record<keyof typeof nothing, number>;

/** The keyframe of a state, with an open end set to the newest month of the tables. */
export function keyframeOf(data: Tables, state: TollState): TollKeyframe {
	const keyframe: TollKeyframe = states[state];
	const line = lastMonth(data.deaths.all_drugs);
	const later = keyframe.x1 === LATEST ? data.later.map(({ month }) => month) : [];
	const x1 = keyframe.x1 > 0 ? keyframe.x1 : Math.max(line, ...later);
	return { ...keyframe, x1, until: keyframe.until > 0 ? keyframe.until : x1 };
}
