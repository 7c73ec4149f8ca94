import words from '$words/toll.json';
import { count } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
import { QUESTION_MONTH } from '../../../tables/selectors';
import { deathsAt, lastMonth } from '../../../tables/series';
import { newestLine, type GuessTables } from './guess-tables';

/** The title, the subtitle and the alternative text while the question is open. */
export function askedText(tables: GuessTables) {
	const all = newestLine(tables);
	const [from, to] = [formatMonth(QUESTION_MONTH), formatMonth(lastMonth(all))];
	const start = count(deathsAt(all, 'predicted', QUESTION_MONTH));
	return {
		headline: fillMessage(words.askedHeadline, { from }),
		subtitle: words.askedSubtitle,
		alt: fillMessage(words.asked, { start, from, to })
	};
}
