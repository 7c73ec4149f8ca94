import { monthlyRates } from '../../tables/rates';
import { crudeRate } from '../../tables/selectors';
import type { Series } from '../../tables/series-schema';
import type { StateLine } from '../../tables/states-12mo-table';
import type { Tables } from '../../tables/table-types';
import type { Month } from '$lib/data/month';

/** The state that a reader has chosen, or West Virginia until then. */
export const lineOf = ({ states }: Tables): StateLine => states.chosen ?? states.westVirginia;

/** The chosen state's monthly counts as rates. */
export const stateRates = (data: Tables): Series =>
	monthlyRates(lineOf(data).deaths, lineOf(data).years);

/** The country's monthly counts as rates. */
export const nationRates = ({ deaths, states }: Tables): Series =>
	monthlyRates(deaths.synthetic_opioids, states.nation);

/** A rate as printed, always with one decimal. */
export const rateText = (value: number) => value.toFixed(1);

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

/** The end of the scale: above the state and the country, at a multiple of five. */
export function topOf(data: Tables): number {
	const values = [...stateRates(data).predicted, ...nationRates(data).predicted];
	const rings = ringsOf(lineOf(data)).map(({ y }) => y);
	const highest = Math.max(...rings, ...values.map((value) => value ?? 0));
	return Math.ceil((highest * 1.08) / 5) * 5;
}
