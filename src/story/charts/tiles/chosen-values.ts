import { listOf } from '$lib/data/list';
import { monthlyRates } from '../../tables/rates';
import { changeMonth, crudeRate } from '../../tables/selectors';
import { deathsIn } from '../../tables/series';
import type { Series } from '../../tables/series-schema';
import type { JurisdictionLine } from '../../tables/states-12mo-table';
import { changeMonths } from './change';
import type { FindTables } from './tile-tables';
import type { Month } from '$lib/data/month';

/** The jurisdiction that a reader has chosen, or West Virginia until then. */
export const lineOf = ({ states }: FindTables): JurisdictionLine =>
	states.chosen ?? states.westVirginia;

/** The jurisdictions that are drawn large: the one that is chosen, and those beside it. */
export const largeLines = (data: FindTables): readonly JurisdictionLine[] => [
	lineOf(data),
	...data.states.beside
];

/** The names of the jurisdictions that are drawn large, in words. */
export const largeNames = (data: FindTables): string =>
	listOf(largeLines(data).map(({ name }) => name));

/** The monthly counts of a jurisdiction as rates. */
export const ratesOf = ({ deaths, years }: JurisdictionLine): Series => monthlyRates(deaths, years);

/** Those of the chosen one. */
export const chosenRates = (data: FindTables): Series => ratesOf(lineOf(data));

/** The country's monthly counts as rates. */
export const nationRates = ({ deaths, states }: FindTables): Series =>
	monthlyRates(deaths.synthetic_opioids, states.nation);

/**
 * The rates in the months that the title compares, for a jurisdiction that a reader has chosen; none
 * if one of them is not published.
 */
export function comparedRates(data: FindTables): [month: Month, rate: number][] {
	// Beside others, the line has no room for them.
	if (!data.states.chosen || data.states.beside.length > 0) return [];
	const rates = chosenRates(data);
	const compared = changeMonths(data).flatMap((month): [Month, number][] => {
		const rate = deathsIn(rates, 'predicted', month);
		return rate === null ? [] : [[month, rate]];
	});
	return compared.length === 2 ? compared : [];
}

/** A calendar year is the twelve months that end with its December. */
const december = (year: number): Month => year * 12 + 11;

/** One calendar year of a jurisdiction that has only yearly counts. It is drawn as a ring. */
interface YearlyRate {
	x: Month;
	y: number;
	year: number;
}

/** The yearly rates of a jurisdiction without monthly counts; none for any other. */
export function yearlyRatesOf({ deaths, years }: JurisdictionLine): YearlyRate[] {
	if (deaths.predicted.some((count) => count !== null)) return [];
	return years.flatMap((each) => {
		const y = crudeRate(each);
		return y === null ? [] : [{ x: december(each.year), y, year: each.year }];
	});
}

/** The predicted value of a series in a month that has one. No caller asks for any other month. */
export const valueIn = ({ first, predicted }: Series, month: Month): number =>
	predicted[month - first] ?? 0;

/** The newest month of a series that has a value. */
export const newestMonth = ({ first, predicted }: Series): Month =>
	first + predicted.findLastIndex((value) => value !== null);

/**
 * The counts of the chosen jurisdiction or of the country as percent of its count in the first month of
 * the change. All are blank if that one is.
 */
export function percentOfFirst(
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

/** The end of the scale of these percentages: above both lines, at a multiple of ten. */
export function percentScaleEnd(data: FindTables): number {
	const lines = [...largeLines(data).map(({ deaths }) => deaths), data.deaths.synthetic_opioids];
	const values = lines.flatMap((series) =>
		percentOfFirst(data, series).values.map((value) => value ?? 0)
	);
	return Math.ceil((Math.max(...values) * 1.02) / 10) * 10;
}

/** The end of the scale of rates: above both lines and all rings, at a multiple of five. */
export function rateScaleEnd(data: FindTables): number {
	const lines = largeLines(data);
	const values = [...lines.map(ratesOf), nationRates(data)].flatMap(({ predicted }) => predicted);
	const rings = lines.flatMap(yearlyRatesOf).map(({ y }) => y);
	const highest = Math.max(...rings, ...values.map((value) => value ?? 0));
	return Math.ceil((highest * 1.08) / 5) * 5;
}
