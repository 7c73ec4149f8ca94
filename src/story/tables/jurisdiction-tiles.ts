import type { Month } from '$lib/data/month';
import { monthlyRates } from './rates';
import { crudeRate } from './selectors';
import { deathsIn, lastMonth } from './series';
import type { Series } from './series-schema';
import type { YearlyCount } from './states-yearly-table';

/**
 * The change of the deaths in a jurisdiction between two months, each with the eleven before it. All
 * three are numbers of deaths, and not months. Snapshots of releases have these names.
 */
interface DeathsChange {
	/** CDC's estimate for the earlier month. */
	from: number;
	/** CDC's estimate for the later month. */
	to: number;
	/** How many of the deaths in `to` have been reported; the others are estimated. */
	counted: number;
}

/** The deaths of a jurisdiction by month and by year. */
interface Line {
	code: string;
	deaths: Series;
	years: readonly YearlyCount[];
}

/** What a small drawing of a jurisdiction needs, in a form that is short enough for every page. */
export interface JurisdictionTile {
	code: string;
	/** The estimated rate in each of the `tileMonths`, in deaths per million residents. */
	perMillion: readonly (number | null)[];
	/**
	 * Whether there are no monthly counts. The rates are then those of calendar years, each in its
	 * December, and `null` in other months.
	 */
	yearly: boolean;
	/** `null` if CDC has not published an estimate for both months. */
	change: DeathsChange | null;
}

/** The months of a tile: the last ones of each quarter, and the newest month. */
export const tileMonths = (first: Month, last: Month): Month[] =>
	Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
		(month) => month % 3 === 2 || month === last
	);

/** A rate per 100,000 residents as a whole number per million, which is shorter and as exact. */
const perMillion = (rate: number | null) => (rate === null ? null : Math.round(rate * 10));

/**
 * The tile of a jurisdiction.
 * @param start the month that the change begins with; it ends with the newest month
 */
export function tileOf({ code, deaths, years }: Line, start: Month): JurisdictionTile {
	const newest = lastMonth(deaths);
	const { first, predicted } = monthlyRates(deaths, years);
	const yearly = predicted.every((rate) => rate === null);
	const yearEnding = (month: Month) => years.find(({ year }) => year * 12 + 11 === month);
	const rateIn = (month: Month) => {
		const year = yearly ? yearEnding(month) : undefined;
		return year ? crudeRate(year) : (predicted[month - first] ?? null);
	};
	const before = deathsIn(deaths, 'predicted', start);
	const after = deathsIn(deaths, 'predicted', newest);
	return {
		code,
		perMillion: tileMonths(first, newest).map((month) => perMillion(rateIn(month))),
		yearly,
		change:
			before === null || after === null
				? null
				: // Without a reported count, no part of the estimate is known to be still unreported.
					{ from: before, to: after, counted: deathsIn(deaths, 'reported', newest) ?? after }
	};
}
