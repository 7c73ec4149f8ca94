import words from '$words/tiles.json';
import { listOf } from '$lib/data/list';
import { formatMonth, type Month } from '$lib/data/month';
import { monthlyRates } from '../../tables/rates';
import { crudeRate } from '../../tables/selectors';
import type { JurisdictionLine } from '../../tables/states-12mo-table';
import type { ChosenTables } from './tile-tables';

/** A jurisdiction or the country. */
export type Place = Pick<JurisdictionLine, 'code' | 'name' | 'deaths' | 'years'>;

/** The deaths per 100,000 residents in the twelve months that end with a month. */
export interface Rate {
	month: Month;
	rate: number;
}

/** The jurisdiction that a reader has chosen, or West Virginia until then. */
export const lineOf = ({ states }: ChosenTables): JurisdictionLine =>
	states.chosen ?? states.westVirginia;

/** The jurisdictions that are drawn large: the one that is chosen, and those beside it. */
export const largeLines = (data: ChosenTables): readonly JurisdictionLine[] => [
	lineOf(data),
	...data.states.beside
];

/** The names of the jurisdictions that are drawn large, in words. */
export const largeNames = (data: ChosenTables): string =>
	listOf(largeLines(data).map(({ name }) => name));

/** The country, which is drawn beside them. */
export const countryOf = ({ deaths, states }: ChosenTables): Place => ({
	...{ code: words.countryCode, name: words.unitedStates },
	deaths: deaths.synthetic_opioids,
	years: states.nation
});

/** Whether only yearly counts are published. */
export const isYearly = ({ deaths }: Place): boolean =>
	deaths.predicted.every((count) => count === null);

/** The estimated rates of all months. */
export function monthsOf({
	deaths,
	years
}: Place): (Omit<Rate, 'rate'> & { rate: number | null })[] {
	const { first, predicted } = monthlyRates(deaths, years);
	return predicted.map((rate, i) => ({ month: first + i, rate }));
}

/** The published rates of months or of calendar years, which are the twelve months that end with December. */
export const ratesOf = (place: Place, yearly = isYearly(place)): Rate[] =>
	(yearly
		? place.years.map((each) => ({ month: each.year * 12 + 11, rate: crudeRate(each) }))
		: monthsOf(place)
	).flatMap(({ month, rate }) => (rate === null ? [] : { month, rate }));

/** The newest rate that is published. @throws RangeError without one */
export function newestOf(place: Place): Rate {
	const newest = ratesOf(place).at(-1);
	if (!newest) throw new RangeError(`no rate of ${place.name} is published`);
	return newest;
}

/** What a rate is of: “August 2025” or, with yearly counts alone, “2024”. */
export const whenOf = (place: Place, month: Month, format = formatMonth): string =>
	isYearly(place) ? String(Math.floor(month / 12)) : format(month);
