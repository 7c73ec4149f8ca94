import { parseMonth } from '$lib/data/month';
import { lastMonth } from '../../tables/series';
import type { PolicyEvent } from '../../tables/events-table';
import type { Position } from '../../tables/positions-table';
import type { Tables } from '../../tables/table-types';
import type { Keyframe } from '$lib/chart/chart-types';

/** A placeholder for the newest month of the tables, which a keyframe cannot know. */
const NEWEST = -1;

/** The letters were written around the end of this month. */
const JANUARY = parseMonth('2023-01');

/**
 * Everything that a state can show, switched off. `x0 x1` are the ends of the time in view, in
 * months; `line` and `axis` are opacities; each of the others belongs to one state and is 1 in it
 * and 0 outside.
 */
const nothing = {
	x0: JANUARY + 0.63,
	x1: JANUARY + 1.63,
	line: 1,
	axis: 1,
	control: 0,
	climb: 0,
	controls: 0,
	substitutes: 0,
	letters: 0,
	asks: 0,
	levers: 0,
	trip: 0,
	explanations: 0
};

// A view ends just before a tick whose label would not fit in the drawing.
export const states = {
	control: { ...nothing, x0: parseMonth('2018-09'), x1: parseMonth('2020-01') - 0.1, control: 1 },
	climb: { ...nothing, x0: parseMonth('2015-01'), x1: NEWEST, climb: 1 },
	controls: { ...nothing, x0: parseMonth('2018-01'), x1: parseMonth('2026-01') - 0.1, controls: 1 },
	substitutes: {
		...nothing,
		x0: parseMonth('2018-10'),
		x1: parseMonth('2026-07') - 0.1,
		line: 0,
		substitutes: 1
	},
	letters: { ...nothing, letters: 1 },
	asks: { ...nothing, line: 0, asks: 1 },
	levers: { ...nothing, line: 0, axis: 0, levers: 1 },
	trip: { ...nothing, x0: JANUARY - 4, x1: parseMonth('2024-03') - 0.1, trip: 1 },
	explanations: { ...nothing, x0: JANUARY, x1: NEWEST, explanations: 1 }
} as const satisfies Record<string, Keyframe>;

export type TimelineState = keyof typeof states;
export type TimelineKeyframe = Record<keyof typeof nothing, number>;

export const allStates = Object.keys(states) as TimelineState[];

/** The events that a state draws, oldest first: those of the topic that it is named for. */
export function eventsOf({ events }: Tables, state: TimelineState): PolicyEvent[] {
	const topic = state === 'substitutes' ? 'controls' : state;
	return events.filter(({ topics }) => (topics as readonly string[]).includes(topic));
}

/** The positions that a state lists: those on the same topic. */
export const positionsOf = ({ positions }: Tables, state: TimelineState): Position[] =>
	positions.filter(({ topic }) => topic === state);

/** The keyframe of a state, with an open end set to the newest month or event of the tables. */
export function keyframeOf(data: Tables, state: TimelineState): TimelineKeyframe {
	const keyframe: TimelineKeyframe = states[state];
	if (keyframe.x1 !== NEWEST) return keyframe;
	const drawn = allStates.flatMap((each) => eventsOf(data, each));
	const newest = drawn.map(({ to }) => Math.ceil(to));
	return { ...keyframe, x1: Math.max(lastMonth(data.deaths.synthetic_opioids), ...newest) };
}
