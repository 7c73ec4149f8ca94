import words from '$words/states.json';
import { count, percent } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import { RECENT_MONTHS, STORY_YEAR_END } from '../../tables/selectors';
import { deathsAt, highestEstimate, lastMonth } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import type { ChartDescription } from '$lib/chart/chart-types';
import { claimOf, claimText, countedFor } from './claim';
import { rateText } from '../rates';
import { countryOf, dotsOf, highestOf, isState, lineOf, unknownOf } from './states-values';
import type { CountsState, StatesState } from './states-states';

const namesOf = (states: readonly { name: string }[]) => states.map(({ name }) => name).join(', ');

function describeRates(data: Tables): string {
	const dots = dotsOf(data);
	const highest = highestOf(data);
	const [lowest] = dots;
	const second = dots.findLast((dot) => isState(dot) && dot.code !== highest.code);
	const others = dots.filter((dot) => !isState(dot));
	return sentences(
		fillMessage(words.dotChart, { year: String(highest.year) }),
		fillMessage(words.ranks, {
			highest: highest.name,
			rate: rateText(highest.rate),
			second: second
				? fillMessage(words.before, { name: second.name, rate: rateText(second.rate) })
				: '',
			country: rateText(countryOf(data).rate),
			others: others
				.map(({ name, rate }) => fillMessage(words.other, { name, rate: rateText(rate) }))
				.join(''),
			lowest: lowest
				? fillMessage(words.lowest, { name: lowest.name, rate: rateText(lowest.rate) })
				: ''
		}),
		dots.some(({ basis }) => basis === 'place of death') ? words.hollowDots : '',
		fillMessage(words.notPublishedIn, { unknown: namesOf(unknownOf(data)) }),
		words.derivedRates
	);
}

function peak(data: Tables, state: CountsState): string {
	const deaths = lineOf(data, state);
	const { month, value } = highestEstimate(deaths);
	return fillMessage(words.peak, {
		reported: count(deaths.reported[month - deaths.first] ?? 0),
		predicted: count(value),
		month: formatMonth(month)
	});
}

function describeClaim(data: Tables): string {
	const claim = claimOf(data);
	const { reported, predicted } = countedFor(data);
	return sentences(
		fillMessage(words.claimChart, { name: data.states.westVirginia.name }),
		fillMessage(words.claimMonth, {
			month: formatMonth(claim.month),
			reported: count(reported),
			predicted: count(predicted)
		}),
		fillMessage(words.claimRing, { claim: claimText(claim), speaker: claim.speaker }),
		fillMessage(words.neverHigher, {
			month: formatMonth(STORY_YEAR_END),
			peak: peak(data, 'west-virginia')
		})
	);
}

function describeSince(data: Tables): string {
	const { deaths, name } = data.states.westVirginia;
	const last = lastMonth(deaths);
	const low = deathsAt(deaths, 'predicted', last);
	return sentences(
		fillMessage(words.sinceChart, { name }),
		fillMessage(words.sinceFall, {
			peak: peak(data, 'since'),
			fall: percent(1 - low / highestEstimate(deaths).value),
			predicted: count(low),
			month: formatMonth(last),
			reported: count(deaths.reported.at(-1) ?? 0),
			recent: RECENT_MONTHS
		})
	);
}

const DESCRIBE: Readonly<Record<StatesState, (data: Tables) => string>> = {
	rates: describeRates,
	'west-virginia': describeClaim,
	since: describeSince
};

/** The description of the states chart in each state. */
export const statesDescription: ChartDescription<Tables, StatesState> = {
	subtitle: (data, state) =>
		state === 'rates'
			? fillMessage(words.subtitleRates, { year: highestOf(data).year })
			: words.subtitleCounts,
	describe: (data, state) => DESCRIBE[state](data)
};
