import words from '$words/states.json';
import { count, percent } from '$lib/data/format';
import { formatMonth, parseMonth, shortMonth, type Month } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
import { sentences } from '$lib/data/sentences';
import type { ChartDescription } from '$lib/chart/chart-types';
import {
	changeMonth,
	comparedRates,
	crudeRate,
	publishedOf,
	RECENT_MONTHS,
	STORY_YEAR_END
} from '../../tables/selectors';
import { deathsAt, deathsIn, highestEstimate, highestMonth, lastMonth } from '../../tables/series';
import type { Series } from '../../tables/series-schema';
import type { Tables } from '../../tables/table-types';
import { VALUE_WORDS } from '../value-words';
import { rateText } from '../rates';

/** A jurisdiction, or the country, with its rate; `deaths` is `null` where none are published. */
export type Rated = ReturnType<typeof comparedRates>[number];

/** States without a count for that year. They are named, and are not zero. */
export const unknownOf = ({ states }: Tables) =>
	states.compared.filter(({ deaths }) => deaths === null);

/** The District of Columbia is compared with the states but is not one. */
export const isState = ({ code }: { code: string }) => code !== 'DC';

/** The state with the highest rate. */
export function highestOf(t: Tables): Rated {
	const highest = comparedRates(t).findLast(isState);
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
	const reported = deathsAt(deaths, 'reported', month);
	const predicted = deathsAt(deaths, 'predicted', month);
	const said = {
		reported: count(reported),
		predicted: count(predicted),
		month: formatMonth(month),
		shortMonth: shortMonth(month)
	};
	return { month, reported, predicted, said };
}

export type CountsAt = ReturnType<typeof countsAt>;

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
					: fillMessage(words.bound, { bound: VALUE_WORDS[bound], count: count(value) }),
			speaker: speakerShort,
			month: formatMonth(published),
			shortMonth: shortMonth(published)
		}
	};
}

/** The month with the highest estimate until the end of the wire story's year. */
export function peakOf({ states }: Tables) {
	const { deaths } = states.westVirginia;
	const predicted = (month: Month) =>
		month <= STORY_YEAR_END ? deathsIn(deaths, 'predicted', month) : null;
	return countsAt(deaths, highestMonth(deaths, predicted));
}

/** How far the estimate has fallen, over the months that the map of all states compares. */
export function fallOf(t: Tables) {
	const { deaths } = t.states.westVirginia;
	const [from, to] = [countsAt(deaths, changeMonth(t)), countsAt(deaths, lastMonth(deaths))];
	const said = {
		fall: percent(1 - to.predicted / from.predicted),
		from: from.said.month,
		shortFrom: from.said.shortMonth,
		high: from.said.predicted,
		to: to.said.month,
		shortTo: to.said.shortMonth,
		low: to.said.predicted,
		recent: RECENT_MONTHS
	};
	return { from, to, said };
}

/** The end of the scale of counts: above them and the published figure. */
export const countsEnd = (t: Tables): number =>
	Math.ceil(Math.max(claimOf(t).value, highestEstimate(t.states.westVirginia.deaths).value) / 200) *
	200;

const said = ({ name, rate }: Rated) => ({ name, rate: rateText(rate) });

function rates(t: Tables): string {
	const all = comparedRates(t);
	const { code, ...highest } = highestOf(t);
	const second = all.findLast((each) => isState(each) && each.code !== code);
	const others = all.filter((each) => !isState(each));
	return sentences(
		fillMessage(words.dotChart, { year: highest.year }),
		fillMessage(words.ranks, {
			highest: highest.name,
			rate: rateText(highest.rate),
			second: second ? fillMessage(words.before, said(second)) : '',
			country: rateText(countryOf(t).rate),
			others: others.map((each) => fillMessage(words.other, said(each))).join(''),
			lowest: all[0] ? fillMessage(words.lowest, said(all[0])) : ''
		}),
		all.some(({ basis }) => basis === 'place of death') ? words.hollowDots : '',
		fillMessage(words.notPublishedIn, {
			unknown: unknownOf(t)
				.map(({ name }) => name)
				.join(', ')
		}),
		words.derivedRates
	);
}

const chart = ({ states }: Tables) =>
	fillMessage(words.claimChart, { name: states.westVirginia.name });

function claim(t: Tables): string {
	const { said, published, speaker } = claimOf(t);
	return sentences(
		chart(t),
		fillMessage(words.claimMonth, said),
		fillMessage(words.claimDash, { ...published, speaker }),
		fillMessage(words.neverHigher, {
			month: formatMonth(STORY_YEAR_END),
			peak: fillMessage(words.peak, peakOf(t).said)
		})
	);
}

function since(t: Tables): string {
	const { month, published, speaker } = claimOf(t);
	return sentences(
		chart(t),
		fillMessage(words.sinceFall, fallOf(t).said),
		fillMessage(words.sinceDash, { ...published, month: formatMonth(month), speaker })
	);
}

const DESCRIBE = { rates, 'west-virginia': claim, since };

/** The description of the states chart in each state. */
export const statesDescription: ChartDescription<Tables, keyof typeof DESCRIBE> = {
	subtitle: (t, state) =>
		state === 'rates'
			? fillMessage(words.subtitleRates, { year: highestOf(t).year })
			: words.subtitleCounts,
	describe: (t, state) => DESCRIBE[state](t)
};
