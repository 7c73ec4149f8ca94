import words from '$words/tally.json';
import type { ChartDescription } from '$lib/chart/chart-types';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import { groupsOf, type TallyState, type VerdictGroup } from './tally';

function listed({ judged, count, rows }: VerdictGroup): string {
	const list = rows
		.map(({ verdict, lines }) =>
			fillMessage(words.counted, { verdict, count: lines.flat().length })
		)
		.join('; ');
	return judged
		? fillMessage(words.judgedList, { count, list })
		: fillMessage(words.notJudgedList, { count, list });
}

function describe(data: Tables): string {
	return sentences(
		fillMessage(words.eachMark, { count: data.claims.length }),
		...groupsOf(data).groups.map(listed)
	);
}

/** The description of the tally of claims. */
export const tallyDescription: ChartDescription<Tables, TallyState> = {
	subtitle: ({ claims }) => fillMessage(words.subtitle, { count: claims.length }),
	describe
};
