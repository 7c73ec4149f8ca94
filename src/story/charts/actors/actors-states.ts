import type { Keyframe } from '$lib/chart/chart-types';
import { parseMonth } from '$lib/data/month';
import type { Lane } from '../../tables/actor-lanes';
import type { PolicyEvent } from '../../tables/events-table';
import type { Position } from '../../tables/positions-table';
import { CLASS_CONTROL } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';

/** The letters were written around the end of this month. */
const JANUARY = parseMonth('2023-01');

/**
 * `x0` and `x1` are the ends of the time in view, in months. Each of the others belongs to one state:
 * it is 1 in it, and 0 outside.
 */
const letters = {
	x0: JANUARY + 0.68,
	x1: JANUARY + 1.24,
	letters: 1,
	levers: 0,
	trip: 0,
	control: 0
};

export const states = {
	letters,
	levers: { ...letters, letters: 0, levers: 1 },
	trip: { ...letters, x0: JANUARY + 0.3, x1: JANUARY + 13.4, letters: 0, trip: 1 },
	// A point stands at the end of its twelve months, so that those before the rule end with its first day.
	control: {
		...letters,
		x0: CLASS_CONTROL - 12,
		x1: CLASS_CONTROL + 12,
		letters: 0,
		control: 1
	}
} as const satisfies Record<string, Keyframe>;

export type ActorsState = keyof typeof states;
export type ActorsKeyframe = Record<keyof typeof letters, number>;

export const allStates = Object.keys(states) as ActorsState[];

/** The name of each lane, and who is meant. */
export const NAMES: Readonly<Record<Lane, readonly [name: string, who: string]>> = {
	congress: ['Congress', 'House and Senate'],
	treasury: ['Treasury', 'Secretary Yellen'],
	state: ['State Department', 'Secretary Blinken'],
	china: ['Chinese government', 'in Beijing'],
	presidents: ['The two presidents', ''],
	'joint-work': ['Joint work on drugs', 'U.S. and Chinese'],
	'us-president': ['U.S. president', '']
};

/** How high a lane is, in lanes. */
export type Places = Readonly<Partial<Record<Lane, number>>>;

const VISIT: Places = { state: 3, china: 2, presidents: 1, 'joint-work': 0 };

const PLACES: Readonly<Record<ActorsState, Places>> = {
	letters: { congress: 3, treasury: 2, state: 1, china: 0 },
	levers: { congress: 1, state: 0 },
	trip: { congress: 4, ...VISIT },
	// The line of deaths is below them, from 0 to 1.
	control: { china: 3, 'us-president': 2 }
};

/**
 * The lanes that a state draws.
 * @param tight the drawing has no room for the letters above the visit
 */
export const placesOf = (state: ActorsState, tight: boolean): Places =>
	tight && state === 'trip' ? VISIT : PLACES[state];

/** The events that a state draws, oldest first: those of its topic, and above the visit the letters. */
export const eventsOf = ({ events }: Tables, state: ActorsState): PolicyEvent[] =>
	events.filter(({ topics, fromLane }) => {
		const names: readonly string[] = topics;
		return fromLane && (names.includes(state) || (state === 'trip' && names.includes('letters')));
	});

/** The positions that a state lists. */
export const positionsOf = ({ positions }: Tables, state: ActorsState): Position[] =>
	positions.filter(({ topic, lane }) => topic === state && lane);
