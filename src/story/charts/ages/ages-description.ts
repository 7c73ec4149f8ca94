import type { Tables } from '../../tables/table-types';
import type { ChartDescription } from '$lib/chart/chart-types';
import { ageClaims } from '../../tables/selectors';
import { agesOf, saidBy, statementOf, type AgesState } from './ages';

function describe(data: Tables): string {
	const { overdose, fentanyl } = ageClaims(data);
	return (
		`An axis of age, with a bar above it and one below. ` +
		`Above, solid: ${saidBy(overdose)}. ${statementOf(overdose)} at ages ${agesOf(overdose)}. ` +
		`Below, hatched and dashed as a claim: ${saidBy(fentanyl)}. ${fentanyl.cause} is, at ages ${agesOf(fentanyl)}. ${fentanyl.note}. ` +
		`Only the claim speaks of ages ${overdose.high + 1} to ${fentanyl.high}, and neither of any other. The bars are equally high and show ages, not amounts.`
	);
}

/** The description of the chart of ages. */
export const agesDescription: ChartDescription<Tables, AgesState> = {
	subtitle: () => 'Which deaths, which ages, and who says so',
	describe
};
