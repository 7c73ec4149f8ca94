import words from '$words/actors.json';
import { only } from '$lib/data/only';
import { pluralOf } from '$lib/data/plural-of';
import { fillMessage } from '$lib/messages/fill-message';
import type { PolicyEvent } from '../../tables/events-table';
import type { Tables } from '../../tables/table-types';
import type { ActorsState } from './actors-states';

/** The event from which on the control of 2019 is in force. */
export const IN_FORCE = 'control-in-force';

/** @throws Error if the table has no event of that id */
export const eventOf = ({ events }: Tables, id: string): PolicyEvent =>
	only(events, `${id} in events.csv`, (event) => event.id === id);

/** Only a letter has a direction, and only a visit takes up its days. */
export const isLetter = ({ fromLane }: PolicyEvent) => fromLane === 'congress';
export const isVisit = ({ toLanes }: PolicyEvent) => toLanes[0] === 'china';

const TIMES: Readonly<Partial<Record<ActorsState, readonly (readonly [string, string])[]>>> = {
	trip: [['trip-planned', 'trip-june']],
	control: [
		['pledge-2018', IN_FORCE],
		[IN_FORCE, 'control-criticised']
	]
};

const DAY = 24 * 60 * 60 * 1000;

/** The times between events that a state names. We derive them from the dates. */
export const timesOf = (data: Tables, state: ActorsState) =>
	(TIMES[state] ?? []).map(([first, second]) => {
		const [from, to] = [eventOf(data, first), eventOf(data, second)];
		const days = Math.round((Date.parse(to.date) - Date.parse(from.date)) / DAY);
		const months = Math.round(to.from - from.from);
		const inDays = state === 'trip';
		return {
			from,
			to,
			text: inDays
				? fillMessage(pluralOf(words.inDays, days), { days })
				: fillMessage(pluralOf(words.inMonths, months), { months }),
			/** With room for it. */
			long: inDays
				? fillMessage(pluralOf(words.daysLater, days), { days })
				: fillMessage(pluralOf(words.inMonths, months), { months })
		};
	});
