import { parseMonth, type Month } from '$lib/data/month';
import { STORY_YEAR_END } from '../../tables/selectors';
import { lastMonth } from '../../tables/series';
import type { PolicyEvent } from '../../tables/events-table';
import type { Position } from '../../tables/positions-table';
import type { Tables } from '../../tables/table-types';

export const states = ['climb', 'substitutes', 'explanations'] as const;

export type TimelineState = (typeof states)[number];
/** The states that draw the line of deaths. */
export type LineState = Exclude<TimelineState, 'substitutes'>;

/** The events that a state draws, oldest first: those of the topic that it is named for. */
export function eventsOf({ events }: Tables, state: TimelineState): PolicyEvent[] {
	const topic = state === 'substitutes' ? 'controls' : state;
	return events.filter(({ topics }) => (topics as readonly string[]).includes(topic));
}

/** The positions that a state lists: those on the same topic. */
export const positionsOf = ({ positions }: Tables, state: TimelineState): Position[] =>
	positions.filter(({ topic }) => topic === state);

/** The first month in view. */
export const FIRST: Readonly<Record<TimelineState, Month>> = {
	climb: parseMonth('2015-01'),
	substitutes: parseMonth('2018-10'),
	explanations: parseMonth('2023-01')
};

/** The chemicals end just before a tick whose label would not fit in the drawing. */
const END = parseMonth('2026-07') - 0.1;

/**
 * The ends of the axis. The climb ends with the year of the wire story: what came next is held back
 * until the reader is asked. The explanations go to the newest month of the line.
 */
export function monthsOf(data: Tables, state: TimelineState): readonly [Month, Month] {
	if (state === 'climb') return [FIRST.climb, STORY_YEAR_END];
	if (state === 'substitutes') return [FIRST.substitutes, END];
	return [FIRST[state], lastMonth(data.deaths.synthetic_opioids)];
}
