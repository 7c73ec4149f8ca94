import type { ChartDescription } from '$lib/chart/chart-types';
import { count } from '$lib/data/format';
import { formatMonth, shortMonth } from '$lib/data/month';
import type { Lane } from '../../tables/actor-lanes';
import type { Tables } from '../../tables/table-types';
import { timesOf } from './actors-events';
import { eventsOf, NAMES, placesOf, positionsOf, type ActorsState } from './actors-states';
import { totalsOf } from './actors-totals';

/** From the month of a state's first event to that of its last. */
const span = (data: Tables, state: ActorsState) => {
	const months = eventsOf(data, state).map(({ from }) => shortMonth(Math.floor(from)));
	return [...new Set([...months.slice(0, 1), ...months.slice(-1)])].join(' to ');
};

/** "A, B and C" */
const listed = (names: readonly string[]) =>
	[names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');

const lanes = (state: ActorsState) =>
	`Lanes for ${listed(Object.keys(placesOf(state, false)).map((lane) => NAMES[lane as Lane][0]))}.`;

const dated = (data: Tables, state: ActorsState) =>
	eventsOf(data, state)
		.map(
			({ when, standing, about }) =>
				`${when.full}${standing === 'planned' ? ', planned and drawn hollow' : ''}: ${about}.`
		)
		.join(' ');

const ORDER = 'An order of dates is not a cause.';

function control(data: Tables): string {
	const [before, after] = totalsOf(data).map(
		({ month, deaths }) =>
			`${count(deaths)} in the 12 months from ${formatMonth(month - 11)} to ${formatMonth(month)}`
	);
	return (
		`${lanes('control')} ${dated(data, 'control')} Below, deaths involving synthetic opioids, estimated: ` +
		`${before}, the last before the rule, and ${after}, the first under it. ${ORDER}`
	);
}

const DESCRIBE: Readonly<Record<ActorsState, (data: Tables) => string>> = {
	letters: (data) =>
		`${lanes('letters')} Arrows lead from who wrote to whom. ${dated(data, 'letters')} ${ORDER}`,
	levers: (data) =>
		`${lanes('levers')} ${positionsOf(data, 'levers').length} cards of one size, dashed because they are said and not measured. ` +
		`${positionsOf(data, 'levers')
			.map(({ title, about, who }) => `${title}: ${about} (${who})`)
			.join('; ')}. None is marked as better.`,
	trip: (data) =>
		`${lanes('trip')} ${dated(data, 'trip')} From the planned days to the visit: ` +
		`${timesOf(data, 'trip')
			.map(({ text }) => text)
			.join()}. Joint work is dashed while it is suspended, open once it is agreed, and solid once the group meets. ${ORDER}`,
	control
};

const SUBTITLES: Readonly<Record<ActorsState, (data: Tables) => string>> = {
	letters: () => 'Who wrote to whom; order is not cause',
	levers: (data) => `${positionsOf(data, 'levers').length} positions, in no order of merit`,
	trip: (data) => `${span(data, 'trip')}; order is not cause`,
	control: () => 'Who did what, and when; order is not cause'
};

/** The description of the chart of actors in each state. */
export const actorsDescription: ChartDescription<Tables, ActorsState> = {
	subtitle: (data, state) => SUBTITLES[state](data),
	describe: (data, state) => DESCRIBE[state](data)
};
