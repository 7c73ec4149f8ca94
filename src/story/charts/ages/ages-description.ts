import words from '$words/ages.json';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import type { ChartDescription } from '$lib/chart/chart-types';
import { ageClaims } from '../../tables/selectors';
import { agesOf, saidBy, statementOf, type AgesState } from './ages';

function describe(data: Tables): string {
	const { overdose, fentanyl } = ageClaims(data);
	return fillMessage(words.description, {
		overdoseSaid: saidBy(overdose),
		overdose: statementOf(overdose),
		overdoseAges: agesOf(overdose),
		fentanylSaid: saidBy(fentanyl),
		fentanyl: fentanyl.cause,
		fentanylAges: agesOf(fentanyl),
		note: fentanyl.note,
		between: agesOf({ low: overdose.high + 1, high: fentanyl.high })
	});
}

/** The description of the chart of ages. */
export const agesDescription: ChartDescription<Tables, AgesState> = {
	subtitle: () => words.subtitle,
	describe
};
