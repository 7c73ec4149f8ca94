import words from '$words/tally.json';
import type { ChartDescription } from '$lib/chart/chart-types';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import { nameOf } from './claim-names';
import { tallyOf } from './tally';

function describe(tables: Tables): string {
	const { open, hold, notJudged } = tallyOf(tables);
	return sentences(
		fillMessage(words.list, {
			count: open.length,
			list: open
				.map((claim) =>
					fillMessage(words.listed, { ...nameOf(claim, tables), verdict: claim.verdict })
				)
				.join('; ')
		}),
		fillMessage(words.counts, {
			hold: hold.length,
			judged: hold.length + open.length,
			notJudged: notJudged.length
		})
	);
}

/** The description of the tally of claims. */
export const tallyDescription: ChartDescription<Tables, 'all'> = {
	subtitle: ({ claims }) => fillMessage(words.subtitle, { count: claims.length }),
	describe
};
