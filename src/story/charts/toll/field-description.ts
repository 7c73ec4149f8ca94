import words from '$words/toll.json';
import { count, percent } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import { pluralOf } from '$lib/data/plural-of';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import { DEATHS_PER_DOT, STORY_YEAR_END } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import type { ChartDescription } from '$lib/chart/chart-types';
import { dotCounts } from './dot-counts';
import type { FieldState } from './toll-states';

const YEAR = formatMonth(STORY_YEAR_END);

function describe(data: Tables, state: FieldState): string {
	const { all, estimated, synthetic, without, dots, extra, filled } = dotCounts(data);
	return state === 'field'
		? sentences(
				fillMessage(words.fieldRings, {
					dots: count(dots),
					perDot: DEATHS_PER_DOT,
					all: count(all),
					month: YEAR
				}),
				fillMessage(pluralOf(words.fieldExtra, extra), { extra, estimated: count(estimated) })
			)
		: sentences(
				fillMessage(words.splitDots, { dots: count(dots), perDot: DEATHS_PER_DOT }),
				fillMessage(words.splitFilled, {
					filled: count(filled),
					synthetic: count(synthetic),
					all: count(all),
					share: percent(synthetic / all)
				}),
				fillMessage(words.splitWithout, { without: count(without) })
			);
}

/** The description of a field of rings. */
export const fieldDescription: ChartDescription<Tables, FieldState> = {
	subtitle: (_, state) =>
		state === 'field'
			? fillMessage(words.subtitleField, { month: YEAR, perDot: DEATHS_PER_DOT })
			: fillMessage(words.subtitleSplit, { month: YEAR, perDot: DEATHS_PER_DOT }),
	describe
};
