import words from '$words/states.json';
import { count, percent } from '$lib/data/format';
import { formatMonth, parseMonth, shortMonth, type Month } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
import type { Basis } from '../../tables/blanks';
import {
	changeMonth,
	comparedRates,
	crudeRate,
	publishedOf,
	STORY_YEAR_END
} from '../../tables/selectors';
import { deathsAt, highestEstimate, lastMonth } from '../../tables/series';
import type { Series } from '../../tables/series-schema';
import type { Tables } from '../../tables/table-types';
import { countsUntil } from '../counts-fields';
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
function countsAt(deaths: Series, month: Month) {
	const [reported, predicted] = [
		deathsAt(deaths, 'reported', month),
		deathsAt(deaths, 'predicted', month)
	];
	const said = {
		reported: count(reported),
		predicted: count(predicted),
		month: formatMonth(month),
		shortMonth: shortMonth(month)
	};
	return { month, reported, predicted, said };
}

/** The figure published for West Virginia, a claim, with CDC's counts for the same twelve months. */
export function claimOf(t: Tables) {
	const { deaths, code } = t.states.westVirginia;
	const claim = publishedOf(t, code);
	const { month, bound, value, speakerShort } = claim;
	const published = parseMonth(claim.published);
	return {
		...claim,
		...countsAt(deaths, month),
		published: {
			claim:
				bound === 'exactly'
					? count(value)
					: fillMessage(words.bound, { bound: BOUND_WORDS[bound], count: count(value) }),
			speaker: speakerShort,
			month: formatMonth(published),
			shortMonth: shortMonth(published)
		}
	};
}

/** The month with the highest estimate until the end of the wire story's year. */
export function peakOf({ states }: Tables) {
	const { deaths } = states.westVirginia;
	const known = countsUntil(deaths, STORY_YEAR_END);
	const [peak] = known.toSorted((a, b) => (b.predicted ?? 0) - (a.predicted ?? 0));
	return countsAt(deaths, peak?.at ?? deaths.first);
}

/** How far the estimate has fallen, over the months that the map of all states compares. */
export function fallOf(t: Tables) {
	const { deaths } = t.states.westVirginia;
	const [from, to] = [countsAt(deaths, changeMonth(t)), countsAt(deaths, lastMonth(deaths))];
	return { from, to, fall: percent(1 - to.predicted / from.predicted) };
}

/** The end of the scale of counts: above them and the published figure. */
export const countsEnd = (t: Tables): number =>
	Math.ceil(Math.max(claimOf(t).value, highestEstimate(t.states.westVirginia.deaths).value) / 200) *
	200;
