import words from '$words/precursors.json';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import type { ChartDescription } from '$lib/chart/chart-types';
import { theClaim } from '../../tables/selectors';
import { spokenShare, when, type PrecursorsState } from './precursors';

function describe(data: Tables, state: PrecursorsState): string {
	const claim = theClaim(data);
	const { statements } = data;
	if (state === 'claim') {
		const { share, speaker } = claim;
		return sentences(
			fillMessage(words.claimDots, { share, speaker, month: when(claim) }),
			words.claimOnly
		);
	}
	const numbers = statements.filter(({ share }) => share !== null);
	const list = numbers.map((statement) =>
		fillMessage(words.described, {
			speaker: statement.speakerShort,
			share: spokenShare(statement),
			ofWhat: statement.ofShort
		})
	);
	return sentences(
		fillMessage(words.statementList, {
			count: statements.length,
			first: when(statements[0] ?? claim),
			last: when(statements.at(-1) ?? claim)
		}),
		fillMessage(words.withNumber, { list: list.join('; ') }),
		words.othersInWords,
		words.noMethod
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
