import type { Tables } from '../../tables/table-types';
import type { ChartDescription } from '$lib/chart/chart-types';
import { theClaim } from '../../tables/selectors';
import { spokenShare, when, type PrecursorsState } from './precursors';

function describe(data: Tables, state: PrecursorsState): string {
	const claim = theClaim(data);
	return state === 'claim'
		? `A hundred dots, ${claim.share} of them outlined and hatched as a claim: the share of fentanyl precursors said to come from China, by ${claim.speaker}, ${when(claim)}. ` +
				`It is a claim and no measurement: no published method was found, nor what it is a share of, weight, shipments or sellers.`
		: `A list of ${data.statements.length} statements by date, from ${when(data.statements[0] ?? claim)} to ${when(data.statements.at(-1) ?? claim)}. ` +
				`With a number: ${data.statements
					.filter(({ share }) => share !== null)
					.map(
						(statement) =>
							`${statement.speakerShort}: ${spokenShare(statement)} ${statement.ofShort}`
					)
					.join(
						'; '
					)}. The others give words such as main or primary. None gives a published method.`;
}

/** The description of the precursors chart in each state. */
export const precursorsDescription: ChartDescription<Tables, PrecursorsState> = {
	subtitle: (data, state) =>
		state === 'claim'
			? 'China’s share of precursors, as claimed'
			: `${data.statements.length} statements about China; none gives a method`,
	describe: (data, state) => describe(data, state)
};
