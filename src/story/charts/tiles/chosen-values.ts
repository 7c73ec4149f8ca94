import { monthlyRates } from '../../tables/rates';
import { changeMonth, crudeRate } from '../../tables/selectors';
import { deathsIn } from '../../tables/series';
import type { Series } from '../../tables/series-schema';
import type { StateLine } from '../../tables/states-12mo-table';
import type { FindTables } from './tile-tables';
import type { Month } from '$lib/data/month';

/** The state that a reader has chosen, or West Virginia until then. */
export const lineOf = ({ states }: FindTables): StateLine => states.chosen ?? states.westVirginia;

/** The chosen state's monthly counts as rates. */
export const stateRates = (data: FindTables): Series =>
	monthlyRates(lineOf(data).deaths, lineOf(data).years);

/** The country's monthly counts as rates. */
export const nationRates = ({ deaths, states }: FindTables): Series =>
	monthlyRates(deaths.synthetic_opioids, states.nation);

/** A calendar year is the twelve months that end with its December. */
const december = (year: number): Month => year * 12 + 11;

/** One calendar year of a state that has only yearly counts. */
interface Ring {
	x: Month;
	y: number;
	year: number;
}

/** The yearly rates of a state without monthly counts; none for any other. */
export function ringsOf({ deaths, years }: StateLine): Ring[] {
	if (deaths.predicted.some((count) => count !== null)) return [];
	return years.flatMap((each) => {
		const y = crudeRate(each);
		return y === null ? [] : [{ x: december(each.year), y, year: each.year }];
	});
}

/** The predicted value of a series in a month. The 0 is for months that are never asked for. */
export const valueIn = ({ first, predicted }: Series, month: Month): number =>
	predicted[month - first] ?? 0;

/** The newest month of a series that has a value. */
export const newestMonth = ({ first, predicted }: Series): Month =>
	first + predicted.findLastIndex((value) => value !== null);

/** The counts of the chosen state or of the country as percent of those in the first month. */
export function indexOf(
	data: FindTables,
	series: Series
): { first: Month; values: (number | null)[] } {
	const first = changeMonth(data);
	const start = deathsIn(series, 'predicted', first);
	const values = series.predicted
		.slice(first - series.first)
		.map((deaths) => (deaths === null || start === null ? null : (deaths / start) * 100));
	return { first, values };
}

/** The end of the scale of percent: above both lines, at a multiple of ten. */
export function indexEnd(data: FindTables): number {
	const lines = [lineOf(data).deaths, data.deaths.synthetic_opioids];
	const values = lines.flatMap((series) => indexOf(data, series).values.map((value) => value ?? 0));
	return Math.ceil((Math.max(...values) * 1.02) / 10) * 10;
}

/** The end of the scale: above the state and the country, at a multiple of five. */
export function topOf(data: FindTables): number {
	const values = [...stateRates(data).predicted, ...nationRates(data).predicted];
	const rings = ringsOf(lineOf(data)).map(({ y }) => y);
	const highest = Math.max(...rings, ...values.map((value) => value ?? 0));
	return Math.ceil((highest * 1.08) / 5) * 5;
}
