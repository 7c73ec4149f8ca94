import words from '$words/states.json';
import { sentences } from '$lib/data/sentences';
import { formatMonth } from '$lib/data/month';
import type { ChartDescription } from '$lib/chart/chart-types';
import { fillMessage } from '$lib/messages/fill-message';
import { RECENT_MONTHS, STORY_YEAR_END } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import { rateText } from '../rates';
import {
	claimOf,
	countryOf,
	fallOf,
	highestOf,
	isState,
	peakOf,
	ratesOf,
	unknownOf,
	type Rated
} from './states-values';

const said = ({ name, rate }: Rated) => ({ name, rate: rateText(rate) });

function rates(t: Tables): string {
	const all = ratesOf(t);
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
	const { from, to, fall } = fallOf(t);
	const { month, published, speaker } = claimOf(t);
	return sentences(
		chart(t),
		fillMessage(words.sinceFall, {
			fall,
			high: from.said.predicted,
			from: from.said.month,
			low: to.said.predicted,
			to: to.said.month,
			recent: RECENT_MONTHS
		}),
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
