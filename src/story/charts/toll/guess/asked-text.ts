import { count } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import { QUESTION_MONTH } from '../../../tables/selectors';
import { deathsAt, lastMonth } from '../../../tables/series';
import type { Tables } from '../../../tables/table-types';

/** The title, the subtitle and the alternative text while the question is open. */
export function askedText({ deaths: { all_drugs: all } }: Pick<Tables, 'deaths'>) {
	const [from, to] = [QUESTION_MONTH, lastMonth(all)].map(formatMonth);
	return {
		headline: `What came next? Draw the line to ${to}`,
		subtitle: 'Reported deaths, 12 months to each',
		alt: `The line stands at ${count(deathsAt(all, 'reported', QUESTION_MONTH))} in the 12 months ending ${from}. What follows to ${to} is left for you to draw.`
	};
}
