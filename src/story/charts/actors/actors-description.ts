import words from '$words/actors.json';
import type { ChartDescription } from '$lib/chart/chart-types';
import { shortMonth } from '$lib/data/month';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import type { Lane } from '../../tables/actor-lanes';
import type { Tables } from '../../tables/table-types';
import { timesOf } from './actors-events';
import { eventsOf, NAMES, placesOf, positionsOf, type ActorsState } from './actors-states';

/** From the month of a state's first event to that of its last. */
function span(data: Tables, state: ActorsState): string {
	const months = eventsOf(data, state).map(({ from }) => shortMonth(Math.floor(from)));
	const [from = '', to = ''] = [months[0], months.at(-1)];
	return from === to ? from : fillMessage(words.span, { from, to });
}

/** “A, B and C” */
const listed = (names: readonly string[]) =>
	names.length < 2
		? names.join('')
		: fillMessage(words.and, { first: names.slice(0, -1).join(', '), last: names.at(-1) ?? '' });

const lanes = (state: ActorsState) =>
	fillMessage(words.lanes, {
		names: listed(Object.keys(placesOf(state)).map((lane) => NAMES[lane as Lane][0]))
	});

const dated = (data: Tables, state: ActorsState) =>
	sentences(
		...eventsOf(data, state).map(({ when, standing, about }) =>
			standing === 'planned'
				? fillMessage(words.eventPlanned, { date: when.full, about })
				: fillMessage(words.event, { date: when.full, about })
		)
	);

const DESCRIBE: Readonly<Record<ActorsState, (data: Tables) => string>> = {
	letters: (data) =>
		sentences(lanes('letters'), words.arrows, dated(data, 'letters'), words.notCause),
	levers: (data) =>
		sentences(
			lanes('levers'),
			fillMessage(words.cards, { count: positionsOf(data, 'levers').length }),
			fillMessage(words.cardList, {
				cards: positionsOf(data, 'levers')
					.map(({ title, about, who }) => fillMessage(words.card, { title, about, who }))
					.join('; ')
			}),
			words.noneBetter
		),
	trip: (data) =>
		sentences(
			lanes('trip'),
			dated(data, 'trip'),
			fillMessage(words.times, {
				times: timesOf(data, 'trip')
					.map(({ text }) => text)
					.join()
			}),
			words.jointWorkMarks,
			words.notCause
		),
	control: (data) => sentences(lanes('control'), dated(data, 'control'), words.notCause)
};

const SUBTITLES: Readonly<Record<ActorsState, (data: Tables) => string>> = {
	letters: () => words.subtitleLetters,
	levers: (data) =>
		fillMessage(words.subtitleLevers, { count: positionsOf(data, 'levers').length }),
	trip: (data) => fillMessage(words.subtitleTrip, { months: span(data, 'trip') }),
	control: () => words.subtitleControl
};

/** The description of the chart of actors in each state. */
export const actorsDescription: ChartDescription<Tables, ActorsState> = {
	subtitle: (data, state) => SUBTITLES[state](data),
	describe: (data, state) => DESCRIBE[state](data)
};
