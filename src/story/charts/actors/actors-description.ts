import words from '$words/actors.json';
import type { ChartDescription } from '$lib/chart/chart-types';
import { shortMonth } from '$lib/data/month';
import { pluralOf } from '$lib/data/plural-of';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import {
	eventIn,
	eventsOf,
	positionsOf,
	timeBetween,
	type ActorsState,
	type LaneState
} from './actors-data';

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
