import words from '$words/actors.json';
import { parseMonth, shortMonth, type Month } from '$lib/data/month';
import { only } from '$lib/data/only';
import type { ChartDescription } from '$lib/chart/chart-types';
import { pluralOf } from '$lib/data/plural-of';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import type { Lane } from '../../tables/actor-lanes';
import type { Position } from '../../tables/positions-table';
import { CLASS_CONTROL } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';

/** The states with lanes of events, and the one with cards. */
export type LaneState = 'letters' | 'trip' | 'control';
export type ActorsState = LaneState | 'levers';

/** The letters were written around the end of this month. */
const JANUARY = parseMonth('2023-01');

/** The first and the last month in view. */
export const SPANS: Readonly<Record<LaneState, readonly [first: Month, last: Month]>> = {
	letters: [JANUARY + 0.68, JANUARY + 1.24],
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
export const heightOf = (state: ActorsState, lane: Lane | null): number =>
	LANES[state].length - 1 - LANES[state].findIndex((each) => each === lane);

/** The events that a state draws, oldest first: those of its topic, and above the visit the letters. */
export const eventsOf = ({ events }: Tables, state: LaneState) =>
	events
		.filter(({ topics, fromLane }) => {
			const names: readonly string[] = topics;
			return fromLane && (names.includes(state) || (state === 'trip' && names.includes('letters')));
		})
		.map((event) => ({
			...event,
			/** Its middle on the axis, and the height of its lane. */
			x: (event.from + event.to) / 2,
			y: heightOf(state, event.fromLane),
			/** For texts. */
			dates: { ...event.when, year: event.date.slice(0, 4) }
		}));

export type LaneEvent = ReturnType<typeof eventsOf>[number];

/** Finds an event of a state. It throws an error if the table has none of that id. */
export const eventIn = (data: Tables, state: LaneState) => (id: string) =>
	only(eventsOf(data, state), `${id} in events.csv`, (event) => event.id === id);

/** The positions that the cards show, those of Congress first. */
export const positionsOf = ({ positions }: Tables): Position[] =>
	positions.filter(({ topic, lane }) => topic === 'levers' && lane);

const DAY = 24 * 60 * 60 * 1000;

/** The days and the months from an event to another one. We derive them from the dates. */
export const timeBetween = (first: LaneEvent, second: LaneEvent) => ({
	days: Math.round((Date.parse(second.date) - Date.parse(first.date)) / DAY),
	months: Math.round(second.from - first.from)
});

/** How long after the planned days the visit took place. */
function visitLater(data: Tables): string {
	const event = eventIn(data, 'trip');
	const { days } = timeBetween(event('trip-planned'), event('trip-june'));
	return fillMessage(words.times, { times: fillMessage(pluralOf(words.inDays, days), { days }) });
}

/** What happened, by date. The table says more of each. */
function describeEvents(data: Tables, state: LaneState): string {
	const dated = eventsOf(data, state).map(({ when: { full: date }, standing, short: what }) =>
		standing === 'planned'
			? fillMessage(words.eventPlanned, { date, what })
			: fillMessage(words.event, { date, what })
	);
	return sentences(
		words.eventsByDate,
		state === 'letters' ? words.arrows : null,
		...dated,
		state === 'trip' ? visitLater(data) : null,
		words.notCause
	);
}

const describeCards = (data: Tables): string =>
	sentences(
		fillMessage(words.cards, { count: positionsOf(data).length }),
		fillMessage(words.cardList, {
			cards: positionsOf(data)
				.map(({ title, about, who }) => fillMessage(words.card, { title, about, who }))
				.join('; ')
		}),
		words.noneBetter
	);

/** The description of the chart of actors in each state. */
export const actorsDescription: ChartDescription<Tables, ActorsState> = {
	subtitle: (data, state) => {
		const months = eventsOf(data, 'trip').map(({ from }) => shortMonth(Math.floor(from)));
		const [from = '', to = ''] = [months[0], months.at(-1)];
		return {
			letters: words.subtitleLetters,
			levers: fillMessage(words.subtitleLevers, { count: positionsOf(data).length }),
			trip: fillMessage(words.subtitleTrip, { from, to }),
			control: words.subtitleControl
		}[state];
	},
	describe: (data, state) =>
		state === 'levers' ? describeCards(data) : describeEvents(data, state)
};
