import { crudeRate } from './selectors';
import type { Month, Series, StateYear } from './types';

/**
 * The year that a month is in; the newest one for a month after it.
 * @throws Error where no year is known
 */
function yearOf(years: readonly StateYear[], month: Month): StateYear {
	const year = years.find((each) => each.year === Math.floor(month / 12)) ?? years.at(-1);
	if (!year) throw new Error('no number of residents is known');
	return year;
}

/**
 * Counts of twelve months as rates, month by month: a series in deaths per 100,000 residents, of
 * whom there are as many as in the month's year. A blank stays a blank.
 */
export function monthlyRates({ first, ...counts }: Series, years: readonly StateYear[]): Series {
	const rates = (column: Series['reported']) =>
		column.map((deaths, i) => crudeRate({ ...yearOf(years, first + i), deaths }));
	return { first, reported: rates(counts.reported), predicted: rates(counts.predicted) };
}
