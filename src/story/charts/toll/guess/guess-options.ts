import words from '$words/toll.json';
import { count } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
import { QUESTION_MONTH } from '../../../tables/selectors';
import type { GuessTables } from './guess';

/** What stands in place of the texts of the step while the question is open. */
export function askedText({ newestAll: { first, predicted } }: GuessTables) {
	const start = predicted[QUESTION_MONTH - first] ?? NaN;
	const [from, to] = [formatMonth(QUESTION_MONTH), formatMonth(first + predicted.length - 1)];
	return {
		headline: fillMessage(words.askedHeadline, { month: from }),
		subtitle: words.subtitleEstimates,
		short: fillMessage(words.askedText, { to }),
		alt: fillMessage(words.asked, { start: count(start), from, to })
	};
}

const guessTables = ({ newestAll }: GuessTables): GuessTables => ({ newestAll });

/** The guess at how the line goes on, without the layer to draw on. */
export const guessOptions = {
	key: 'guess',
	state: 'guess',
	open: 'guess-open',
	answered: 'guess-answered',
	selectTables: import.meta.env.SSR ? guessTables : undefined,
	ask: askedText
};
