import words from '$words/ages.json';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import type { ChartDescription } from '$lib/chart/chart-types';
import { ageClaims } from '../../tables/selectors';
import { agesOf, saidBy, statementOf } from './age-texts';

function describe(data: Tables): string {
	const { overdose, fentanyl } = ageClaims(data);
	const between = agesOf({ low: overdose.high + 1, high: fentanyl.high });
	return sentences(
		words.axis,
		fillMessage(words.above, { said: saidBy(overdose) }),
		fillMessage(words.overdoseAt, { overdose: statementOf(overdose), ages: agesOf(overdose) }),
		fillMessage(words.below, { said: saidBy(fentanyl) }),
		fillMessage(words.fentanylAt, { fentanyl: fentanyl.cause, ages: agesOf(fentanyl) }),
		fillMessage(words.noteSentence, { note: fentanyl.note }),
		fillMessage(words.claimOnly, { between }),
		words.equalBars
	);
}

/** The description of the chart of ages. */
export const agesDescription: ChartDescription<Tables, 'leading-cause'> = {
	subtitle: () => words.subtitle,
	describe
};
