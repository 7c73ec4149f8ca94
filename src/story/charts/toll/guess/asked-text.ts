import words from '$words/toll.json';
import { count } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
import { QUESTION_MONTH } from '../../../tables/selectors';
import { emptyGuess, lastIndex, monthAt, valueOf } from './guess';
import type { GuessTables } from './guess-tables';

/** The title, the subtitle and the alternative text while the question is open. */
export function askedText(t: GuessTables) {
	const guess = emptyGuess(t);
	const [from, to] = [formatMonth(QUESTION_MONTH), formatMonth(monthAt(lastIndex(guess)))];
	return {
		headline: fillMessage(words.askedHeadline, { month: from }),
		subtitle: fillMessage(words.askedSubtitle, { month: to }),
		alt: fillMessage(words.asked, { start: count(valueOf(guess, 0)), from, to })
	};
}
