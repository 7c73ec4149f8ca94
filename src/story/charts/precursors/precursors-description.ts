import words from '$words/precursors.json';
import type { ChartDescription } from '$lib/chart/chart-types';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import { numbersSaid, spokenShare, when, type NumberSaid } from './statements';

export type PrecursorsState = 'claim' | 'all-statements';

const listOf = (statements: readonly NumberSaid[]): string =>
	statements
		.map((each) =>
			fillMessage(words.described, {
				speaker: each.speakerShort,
				share: spokenShare(each),
				ofWhat: each.ofShort
			})
		)
		.join('; ');

function describe(data: Tables, state: PrecursorsState): string {
	const { statements } = data;
	const [claim, ...others] = numbersSaid(data);
	return state === 'claim'
		? sentences(
				fillMessage(words.claimNumeral, {
					share: spokenShare(claim),
					ofWhat: claim.ofShort,
					speaker: claim.speaker,
					month: when(claim)
				}),
				fillMessage(words.otherNumerals, { list: listOf(others) }),
				words.claimOnly
			)
		: sentences(
				fillMessage(words.statementList, {
					count: statements.length,
					first: when(statements[0] ?? claim),
					last: when(statements.at(-1) ?? claim)
				}),
				fillMessage(words.withNumber, { list: listOf([claim, ...others]) }),
				words.othersInWords,
				words.noneShows
			);
}

/** The description of the precursors chart in each state. */
export const precursorsDescription: ChartDescription<Tables, PrecursorsState> = {
	subtitle: ({ statements }, state) =>
		state === 'claim'
			? words.subtitleClaim
			: fillMessage(words.subtitleStatements, { count: statements.length }),
	describe
};
