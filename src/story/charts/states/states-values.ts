import words from '$words/states.json';
import { count, percent } from '$lib/data/format';
import { formatMonth, parseMonth, shortMonth, type Month } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
import type { Basis } from '../../tables/blanks';
import { comparedRates, crudeRate, publishedOf, STORY_YEAR_END } from '../../tables/selectors';
import { deathsAt, highestEstimate, lastMonth } from '../../tables/series';
import type { Series } from '../../tables/series-schema';
import type { Tables } from '../../tables/table-types';
import { BOUND_WORDS } from '../value-words';

/** A jurisdiction, or the country, with its rate; `deaths` is `null` where none are published. */
export interface Rated {
	code: string;
	name: string;
	year: number;
	deaths: number | null;
	population: number;
	basis: Basis | null;
	rate: number;
}

/** Every jurisdiction with a rate in the year that they are compared in, lowest first. */
export const ratesOf = (t: Tables): Rated[] => comparedRates(t);

/** States without a count for that year. They are named, and are not zero. */
export const unknownOf = ({ states }: Tables) =>
	states.compared.filter(({ deaths }) => deaths === null);

/** The District of Columbia is compared with the states but is not one. */
export const isState = ({ code }: { code: string }) => code !== 'DC';

/** The state with the highest rate. */
export function highestOf(t: Tables): Rated {
	const highest = ratesOf(t).findLast(isState);
	if (!highest) throw new Error('no state has a rate');
	return highest;
}

/** The country in the same year. */
export function countryOf({ states }: Tables): Rated & { deaths: number } {
	const year = states.compared[0]?.year;
	const nation = states.nation.find((each) => each.year === year);
	const rate = nation && crudeRate(nation);
	if (!nation?.deaths || !rate) throw new Error(`the country has no rate for ${year ?? 'no year'}`);
	const { deaths } = nation;
	return { ...nation, deaths, code: 'US', name: words.country, basis: 'residents', rate };
}

/** The end of the scale of rates: above the highest, at a multiple of ten. */
export const ratesEnd = (t: Tables) => Math.ceil(highestOf(t).rate / 10) * 10;

/** CDC's two counts of a month, and as texts. */
const countsOf = (reported: number, predicted: number, month: Month) => ({
	reported,
	predicted,
	said: { reported: count(reported), predicted: count(predicted), month: shortMonth(month) }
});

/** The figure published for West Virginia, a claim, with CDC's counts for the same twelve months. */
export function claimOf(t: Tables) {
	const { deaths, code } = t.states.westVirginia;
	const claim = publishedOf(t, code);
	const { month, bound, value } = claim;
	const published = parseMonth(claim.published);
	return {
		...claim,
		...countsOf(deathsAt(deaths, 'reported', month), deathsAt(deaths, 'predicted', month), month),
		published: {
			claim:
				bound === 'exactly'
					? count(value)
					: fillMessage(words.bound, { bound: BOUND_WORDS[bound], count: count(value) }),
			speaker: claim.speakerShort,
			month: formatMonth(published),
			shortMonth: shortMonth(published)
		}
	};
}

/** West Virginia's line: to its end, or to that of the wire story's year. */
export function lineOf({ states }: Tables, isClaim: boolean): Series {
	const { deaths } = states.westVirginia;
	if (!isClaim) return deaths;
	const length = STORY_YEAR_END - deaths.first + 1;
	return {
		...deaths,
		reported: deaths.reported.slice(0, length),
		predicted: deaths.predicted.slice(0, length)
	};
}

/** The month with the highest estimate. */
export function peakOf(deaths: Series) {
	const { month, value } = highestEstimate(deaths);
	return { month, ...countsOf(deaths.reported[month - deaths.first] ?? 0, value, month) };
}

/** The end of the line. */
export function endOf(deaths: Series) {
	const month = lastMonth(deaths);
	const predicted = deathsAt(deaths, 'predicted', month);
	return { month, ...countsOf(deaths.reported.at(-1) ?? 0, predicted, month) };
}

/** How far the estimate has fallen from its highest to the end of the line. */
export function fallOf(deaths: Series) {
	const [high, low] = [peakOf(deaths).predicted, endOf(deaths).predicted];
	return { fall: percent(1 - low / high), low: count(low), high: count(high) };
}

/** West Virginia's newest month in a newer release, which is never joined; none if the line reaches it. */
export function newerOf({ states }: Tables) {
	const { later, laterVintage: vintage } = states.westVirginia;
	const { month, reported, predicted } = later.at(-1) ?? {};
	const isWhole = typeof reported === 'number' && typeof predicted === 'number';
	if (!vintage || !month || !isWhole) return [];
	const release = { month: formatMonth(parseMonth(vintage)) };
	return [{ at: month, vintage, release, ...countsOf(reported, predicted, month) }];
}

/** The end of the scale of counts: above them and the published figure, at a multiple of 500. */
export const countsEnd = (t: Tables): number =>
	Math.ceil(Math.max(claimOf(t).value, highestEstimate(t.states.westVirginia.deaths).value) / 500) *
	500;
