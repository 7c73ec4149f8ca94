import { only } from '$lib/data/only';
import { valueAt, type SeriesPoint } from '$lib/chart/series';
import type { Month } from '$lib/data/month';
import type { PolicyEvent } from '../../tables/events-table';
import { CLASS_CONTROL } from '../../tables/selectors';
import { deathsAt } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import type { ActorsState } from './actors-states';

/** The event from which on the control of 2019 is in force. */
export const IN_FORCE = 'control-in-force';

/** @throws Error if the table has no event of that id */
export const eventOf = ({ events }: Tables, id: string): PolicyEvent =>
	only(events, `${id} in events.csv`, (event) => event.id === id);

/** The time between two events, which we derive from their dates. */
export interface TimeBetween {
	from: PolicyEvent;
	to: PolicyEvent;
	/** Where it is drawn, in lanes. */
	y: number;
	text: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** The whole days from one event to the next. */
export const daysBetween = (from: PolicyEvent, to: PolicyEvent): number =>
	Math.round((Date.parse(to.date) - Date.parse(from.date)) / DAY);

/** The times between events that a state names. */
export function timesOf(data: Tables, state: ActorsState): TimeBetween[] {
	const pair = (first: string, second: string) =>
		[eventOf(data, first), eventOf(data, second)] as const;
	if (state === 'trip') {
		const [from, to] = pair('trip-planned', 'trip-june');
		return [{ from, to, y: 2.5, text: `${daysBetween(from, to)} days later` }];
	}
	if (state !== 'control') return [];
	return [pair('pledge-2018', IN_FORCE), pair(IN_FORCE, 'control-criticised')].map(
		([from, to]) => ({ from, to, y: 2.5, text: `${Math.round(to.from - from.from)} months` })
	);
}

/** Estimated deaths in the last twelve months before the control of 2019, and in the first under it. */
export function totalsOf({ deaths }: Tables): { month: Month; deaths: number }[] {
	return [CLASS_CONTROL - 1, CLASS_CONTROL + 11].map((month) => ({
		month,
		deaths: deathsAt(deaths.synthetic_opioids, 'predicted', month)
	}));
}

/** The highest of these totals fits below this number of deaths, at a height of one lane. */
export const mostOf = (data: Tables): number =>
	Math.ceil(Math.max(...totalsOf(data).map(({ deaths }) => deaths)) / 10_000) * 10_000;

/** The line through both totals, by the end of the twelve months: as many months before as after. */
export function yearsAround(data: Tables): SeriesPoint[] {
	const { first, predicted } = data.deaths.synthetic_opioids;
	const most = mostOf(data);
	return Array.from({ length: 25 }, (_, i) => {
		const month = CLASS_CONTROL - 13 + i;
		const deaths = valueAt(first, predicted, month);
		return { x: month + 1, y: deaths === null ? null : deaths / most };
	});
}
