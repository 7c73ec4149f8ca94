import type { Month } from '$lib/data/month';
import { monthlyRates } from './rates';
import { crudeRate } from './selectors';
import { deathsIn, lastMonth } from './series';
import type { Series } from './series-schema';
import type { StateYear } from './states-yearly-table';

/** CDC's estimates for two months of a state, and its count for the later one. */
export interface StateChange {
	from: number;
	to: number;
	/** Deaths reported by `to`; the rest of it is estimated. */
	counted: number;
}

/** The deaths of a state by month and by year. */
interface Line {
	code: string;
	deaths: Series;
	years: readonly StateYear[];
}

/** What a small drawing of a state needs, in a form that is short enough for every page. */
export interface StateTile {
	code: string;
	/** The estimated rate in each of the `tileMonths`, in deaths per million residents. */
	perMillion: readonly (number | null)[];
	/** The rates are those of calendar years, in their Decembers: there are no monthly counts. */
	yearly: boolean;
	/** `null` where CDC has not published both months. */
	change: StateChange | null;
}

/** The months of a tile: the last ones of each quarter, and the newest month. */
export const tileMonths = (first: Month, last: Month): Month[] =>
	Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
		(month) => month % 3 === 2 || month === last
	);

/** A rate per 100,000 residents as a whole number per million, which is shorter and as exact. */
const perMillion = (rate: number | null) => (rate === null ? null : Math.round(rate * 10));

/**
 * The tile of a state.
 * @param from the first month of the change, which is to the newest month
 */
export function tileOf({ code, deaths, years }: Line, from: Month): StateTile {
	const to = lastMonth(deaths);
	const { first, predicted } = monthlyRates(deaths, years);
	const yearly = predicted.every((rate) => rate === null);
	const yearEnding = (month: Month) => years.find(({ year }) => year * 12 + 11 === month);
	const rateIn = (month: Month) => {
		const year = yearly ? yearEnding(month) : undefined;
		return year ? crudeRate(year) : (predicted[month - first] ?? null);
	};
	const [before, after] = [deathsIn(deaths, 'predicted', from), deathsIn(deaths, 'predicted', to)];
	return {
		code,
		perMillion: tileMonths(first, to).map((month) => perMillion(rateIn(month))),
		yearly,
		change:
			before === null || after === null
				? null
				: { from: before, to: after, counted: deathsIn(deaths, 'reported', to) ?? after }
	};
}
