import words from '$words/actors.json';
import type { ChartDescription } from '$lib/chart/chart-types';
import { shortMonth } from '$lib/data/month';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import { eventsOf, positionsOf, timesOf, type ActorsState } from './actors-data';

/** From the month of a state's first event to that of its last. */
function span(data: Tables, state: ActorsState): string {
	const months = eventsOf(data, state).map(({ from }) => shortMonth(Math.floor(from)));
	const [from = '', to = ''] = [months[0], months.at(-1)];
	return from === to ? from : fillMessage(words.span, { from, to });
}

/** What happened, by date. The table says more of each. */
const dated = (data: Tables, state: ActorsState) =>
	sentences(
		...eventsOf(data, state).map(({ when, standing, short }) =>
			standing === 'planned'
				? fillMessage(words.eventPlanned, { date: when.full, what: short })
				: fillMessage(words.event, { date: when.full, what: short })
		)
	);

const DESCRIBE: Readonly<Record<ActorsState, (data: Tables) => string>> = {
	letters: (data) =>
		sentences(words.eventsByDate, words.arrows, dated(data, 'letters'), words.notCause),
	levers: (data) =>
		sentences(
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
			words.eventsByDate,
			dated(data, 'trip'),
			fillMessage(words.times, {
				times: timesOf(data, 'trip')
					.map(({ texts }) => texts.at(-1) ?? '')
					.join()
			}),
			words.notCause
		),
	control: (data) => sentences(words.eventsByDate, dated(data, 'control'), words.notCause)
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
