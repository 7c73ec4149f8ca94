import { crudeRate } from './selectors';
import type { Series } from './series-schema';
import type { YearlyCount } from './states-yearly-table';
import type { Month } from '$lib/data/month';

/**
 * The year of a month, or the newest year for a later month.
 * @throws Error when no year is known
 */
function yearOf(years: readonly YearlyCount[], month: Month): YearlyCount {
	const year = years.find((each) => each.year === Math.floor(month / 12)) ?? years.at(-1);
	if (!year) throw new Error('no number of residents is known');
	return year;
}

/**
 * Converts 12-month counts to deaths per 100,000 residents, month by month, with the population of
 * the month's year. A blank stays a blank.
 */
export function monthlyRates({ first, ...counts }: Series, years: readonly YearlyCount[]): Series {
	const rates = (column: Series['reported']) =>
		column.map((deaths, i) => crudeRate({ ...yearOf(years, first + i), deaths }));
	return { first, reported: rates(counts.reported), predicted: rates(counts.predicted) };
}
