import words from '$words/actors.json';
import { parseMonth, type Month } from '$lib/data/month';
import { only } from '$lib/data/only';
import { pluralOf } from '$lib/data/plural-of';
import { fillMessage } from '$lib/messages/fill-message';
import type { Lane } from '../../tables/actor-lanes';
import type { PolicyEvent } from '../../tables/events-table';
import type { Position } from '../../tables/positions-table';
import { CLASS_CONTROL } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';

export type ActorsState = 'letters' | 'levers' | 'trip' | 'control';

/** The letters were written around the end of this month. */
const JANUARY = parseMonth('2023-01');

const FORTNIGHT = [JANUARY + 0.68, JANUARY + 1.24] as const;

/** The first and the last month in view. */
export const SPANS: Readonly<Record<ActorsState, readonly [first: Month, last: Month]>> = {
	letters: FORTNIGHT,
	levers: FORTNIGHT,
	trip: [JANUARY, JANUARY + 13.4],
	control: [CLASS_CONTROL - 10, CLASS_CONTROL + 7.5]
};

/** The lanes of each state, from top to bottom. */
export const LANES: Readonly<Record<ActorsState, readonly Lane[]>> = {
	letters: ['congress', 'treasury', 'state', 'china'],
	levers: ['congress', 'state'],
	trip: ['congress', 'state', 'china', 'presidents', 'joint-work'],
	control: ['china', 'us-president']
};

/** How many lanes a lane is above the lowest one of a state. */
export const heightOf = (state: ActorsState, lane: Lane): number =>
	LANES[state].length - 1 - LANES[state].indexOf(lane);

/** The events that a state draws, oldest first: those of its topic, and above the visit the letters. */
export const eventsOf = ({ events }: Tables, state: ActorsState): PolicyEvent[] =>
	events.filter(({ topics, fromLane }) => {
		const names: readonly string[] = topics;
		return fromLane && (names.includes(state) || (state === 'trip' && names.includes('letters')));
	});

/** The positions of a state, those of Congress first. */
export const positionsOf = ({ positions }: Tables, state: ActorsState): Position[] =>
	positions.filter(({ topic, lane }) => topic === state && lane);

/** @throws Error if the table has no event of that id */
export const eventOf = ({ events }: Tables, id: string): PolicyEvent =>
	only(events, `${id} in events.csv`, (event) => event.id === id);

/** The middle of an event on the axis. */
export const middleOf = ({ from, to }: PolicyEvent): Month => (from + to) / 2;

/** Only a letter has a direction, and only a visit takes up its days. */
export const isLetter = ({ fromLane }: PolicyEvent) => fromLane === 'congress';
export const isVisit = ({ toLanes }: PolicyEvent) => toLanes[0] === 'china';

/** The event from which on the control of 2019 is in force. */
export const IN_FORCE = 'control-in-force';

const TIMES: Readonly<Partial<Record<ActorsState, readonly (readonly [string, string])[]>>> = {
	trip: [['trip-planned', 'trip-june']],
	control: [
		['pledge-2018', IN_FORCE],
		[IN_FORCE, 'control-criticised']
	]
};

const DAY = 24 * 60 * 60 * 1000;

/** The times between events that a state names: from full to brief. We derive them from the dates. */
export const timesOf = (data: Tables, state: ActorsState) =>
	(TIMES[state] ?? []).map(([first, second]) => {
		const [from, to] = [eventOf(data, first), eventOf(data, second)];
		const days = Math.round((Date.parse(to.date) - Date.parse(from.date)) / DAY);
		const months = Math.round(to.from - from.from);
		const texts =
			state === 'trip'
				? [
						fillMessage(pluralOf(words.daysLater, days), { days }),
						fillMessage(pluralOf(words.inDays, days), { days })
					]
				: [fillMessage(pluralOf(words.inMonths, months), { months })];
		return { from, to, texts };
	});
