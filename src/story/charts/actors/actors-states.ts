import words from '$words/actors.json';
import { parseMonth, type Month } from '$lib/data/month';
import type { Lane } from '../../tables/actor-lanes';
import type { PolicyEvent } from '../../tables/events-table';
import type { Position } from '../../tables/positions-table';
import { CLASS_CONTROL } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';

/** The letters were written around the end of this month. */
const JANUARY = parseMonth('2023-01');

export const states = ['letters', 'levers', 'trip', 'control'] as const;

export type ActorsState = (typeof states)[number];

const FORTNIGHT = [JANUARY + 0.68, JANUARY + 1.24] as const;

/** The first and the last month in view. */
export const SPANS: Readonly<Record<ActorsState, readonly [first: Month, last: Month]>> = {
	letters: FORTNIGHT,
	levers: FORTNIGHT,
	trip: [JANUARY, JANUARY + 13.4],
	control: [CLASS_CONTROL - 10, CLASS_CONTROL + 7.5]
};

/** The name of each lane, and who is meant. */
export const NAMES: Readonly<Record<Lane, readonly [name: string, who: string]>> = {
	congress: [words.congress, words.congressWho],
	treasury: [words.treasury, words.treasuryWho],
	state: [words.state, words.stateWho],
	china: [words.china, words.chinaWho],
	presidents: [words.presidents, ''],
	'joint-work': [words.jointWork, words.jointWorkWho],
	'us-president': [words.usPresident, '']
};

/** How high a lane is, in lanes. */
export type Places = Readonly<Partial<Record<Lane, number>>>;

const VISIT: Places = { state: 3, china: 2, presidents: 1, 'joint-work': 0 };

const PLACES: Readonly<Record<ActorsState, Places>> = {
	letters: { congress: 3, treasury: 2, state: 1, china: 0 },
	levers: { congress: 1, state: 0 },
	trip: { congress: 4, ...VISIT },
	control: { china: 1, 'us-president': 0 }
};

/**
 * The lanes that a state draws.
 * @param options.tight the drawing is too narrow or too low for the lane of the letters above the visit
 */
export const placesOf = (state: ActorsState, { tight = false } = {}): Places =>
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
