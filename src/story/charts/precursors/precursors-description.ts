import words from '$words/precursors.json';
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
		return fillMessage(words.descriptionClaim, { share, speaker, month: when(claim) });
	}
	const numbers = statements.filter(({ share }) => share !== null);
	return fillMessage(words.descriptionStatements, {
		count: statements.length,
		first: when(statements[0] ?? claim),
		last: when(statements.at(-1) ?? claim),
		list: numbers
			.map((statement) =>
				fillMessage(words.described, {
					speaker: statement.speakerShort,
					share: spokenShare(statement),
					ofWhat: statement.ofShort
				})
			)
			.join('; ')
	});
}

/** The description of the precursors chart in each state. */
export const precursorsDescription: ChartDescription<Tables, PrecursorsState> = {
	subtitle: ({ statements }, state) =>
		state === 'claim'
			? words.subtitleClaim
			: fillMessage(words.subtitleStatements, { count: statements.length }),
	describe
};
