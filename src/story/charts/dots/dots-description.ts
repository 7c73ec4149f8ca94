import { count, percent } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import { DEATHS_PER_DOT, YEAR_IN_HAND } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import type { ChartDescription } from '$lib/chart/chart-types';
import { dotCounts, type DotsState } from './dots';

const YEAR = formatMonth(YEAR_IN_HAND);

function describe(data: Tables, state: DotsState): string {
	const { all, estimated, synthetic, without, dots, extra, filled } = dotCounts(data);
	return state === 'all'
		? `A field of ${count(dots)} hollow rings, each for ${DEATHS_PER_DOT} people: the ${count(all)} overdose deaths reported in the United States for the 12 months ending ${YEAR}. ` +
				`${extra} smaller rings at the end stand for deaths still estimated then, ${count(estimated)} in all.`
		: `The same field of ${count(dots)} dots, each for ${DEATHS_PER_DOT} people. ${count(filled)} are filled: ${count(synthetic)} of ${count(all)} deaths, ${percent(synthetic / all)} %, involved a synthetic opioid other than methadone. ` +
				`${count(without)} did not, or named none.`;
}

/** The description of the dots chart in each state. */
export const dotsDescription: ChartDescription<Tables, DotsState> = {
	subtitle: (_, state) =>
		`12 months to ${YEAR}. A ${state === 'all' ? 'ring' : 'dot'} is ${DEATHS_PER_DOT} deaths`,
	describe: (data, state) => describe(data, state)
};
