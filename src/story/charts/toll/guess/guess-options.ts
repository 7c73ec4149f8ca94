import words from '$words/toll.json';
import { count } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
import { emptyGuess, lastIndex, monthAt, valueOf, type GuessTables } from './guess';

/** The title, the subtitle and the alternative text while the question is open. */
export function askedText(t: GuessTables) {
	const guess = emptyGuess(t);
	const [from, to] = [formatMonth(monthAt(0)), formatMonth(monthAt(lastIndex(guess)))];
	return {
		headline: fillMessage(words.askedHeadline, { month: from }),
		subtitle: words.askedSubtitle,
		alt: fillMessage(words.asked, { start: count(valueOf(guess, 0)), from, to })
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
