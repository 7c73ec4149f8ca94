import words from '$words/seizures.json';
import { count, percent } from '$lib/data/format';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import type { ChartDescription } from '$lib/chart/chart-types';
import { describeDeaths } from '../describe-deaths';
import {
	deathsBeside,
	fullYears,
	highest,
	knownYears,
	partialYear,
	type Year
} from './seizures-values';

type SeizuresState = 'ports' | 'by-year';

const pounds = ({ total, year }: Year) =>
	fillMessage(words.poundsIn, { count: count(total), year });

function describe(data: Tables, state: SeizuresState): string {
	const full = state === 'ports' ? knownYears(data) : fullYears(data);
	const part = partialYear(data);
	const [first, last] = [full[0], full.at(-1)];
	if (!first || !last) throw new Error('seizures.csv has no full fiscal year');
	return state === 'ports'
		? sentences(
				fillMessage(words.shareColumns, { first: first.year, last: last.year }),
				describeShares(full),
				words.found
			)
		: sentences(
				fillMessage(words.deathsLine, {
					deaths: describeDeaths(deathsBeside(data).deaths)
				}),
				words.poundColumns,
				fillMessage(words.totals, {
					first: pounds(first),
					highest: pounds(highest(data)),
					last: pounds(last)
				}),
				part &&
					fillMessage(words.open, {
						year: part.year,
						count: count(part.total),
						month: part.until
					}),
				words.found
			);
}

function describeShares(full: ReturnType<typeof fullYears>): string {
	const shares = full.map(({ share }) => share);
	return fillMessage(words.shares, {
		least: percent(Math.min(...shares)),
		most: percent(Math.max(...shares)),
		list: full
			.map(({ year, share }) => fillMessage(words.shareIn, { share: percent(share), year }))
			.join(', ')
	});
}

/** The description of the seizures chart in each state. */
export const seizuresDescription: ChartDescription<Tables, SeizuresState> = {
	subtitle: (_data, state) => (state === 'ports' ? words.subtitlePorts : words.subtitleByYear),
	describe
};
