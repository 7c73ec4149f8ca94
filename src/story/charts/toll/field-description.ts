import words from '$words/toll.json';
import { count, percent } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import { pluralOf } from '$lib/data/plural-of';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import { DEATHS_PER_DOT, STORY_YEAR_END } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import type { ChartDescription } from '$lib/chart/chart-types';
import { dotCounts, ringsLeft } from './dot-counts';
import type { FieldState } from './toll-states';

const YEAR = formatMonth(STORY_YEAR_END);

/** What is left of the field, in the outline of the year with the most deaths. */
function describeLeft(data: Tables): string {
	const { end, deaths, now, month, most, before } = ringsLeft(data);
	return sentences(
		fillMessage(words.leftRings, {
			rings: count(now),
			perDot: DEATHS_PER_DOT,
			deaths: count(deaths),
			month: formatMonth(end)
		}),
		fillMessage(words.leftOutline, {
			rings: count(before),
			deaths: count(most),
			month: formatMonth(month)
		})
	);
}

function describe(data: Tables, state: FieldState): string {
	if (state === 'left') return describeLeft(data);
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
	subtitle: (data, state) =>
		state === 'left'
			? fillMessage(words.subtitleField, {
					month: formatMonth(ringsLeft(data).end),
					perDot: DEATHS_PER_DOT
				})
			: state === 'field'
				? fillMessage(words.subtitleField, { month: YEAR, perDot: DEATHS_PER_DOT })
				: fillMessage(words.subtitleSplit, { month: YEAR, perDot: DEATHS_PER_DOT }),
	describe
};
