import words from '$words/toll.json';
import { count } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
import { deathsAt, highestEstimate, lastMonth } from '../../../tables/series';
import { newestLine, type GuessTables } from './guess-tables';
import { endOf, lastIndex, monthAt, valueOf, type Guess } from './guess';

/** A part of a sentence. */
interface Part {
	text: string;
	strong?: boolean;
}

/** A line that ends within this many deaths of an estimate is close to it, or level. */
const CLOSE = 2000;

const thousands = (value: number) => count(Math.round(Math.abs(value) / 1000) * 1000);

/** Splits a text at `**`: every odd part is strong. */
const partsOf = (text: string): Part[] =>
	text.split('**').map((part, i) => ({ text: part, strong: i % 2 === 1 }));

/** The value of the chosen month: "August 2025, 121,000 deaths". */
export const chosenText = (guess: Guess): string =>
	fillMessage(words.chosen, {
		month: formatMonth(monthAt(guess.at)),
		count: count(valueOf(guess, guess.at))
	});

/** How far the estimate is from the end of the line: "48,000 fewer"; "" if they are close. */
export function gapText(guess: Guess, estimate: number): string {
	const gap = estimate - valueOf(guess, endOf(guess));
	if (Math.abs(gap) <= CLOSE) return '';
	return gap < 0
		? fillMessage(words.fewer, { count: thousands(gap) })
		: fillMessage(words.more, { count: thousands(gap) });
}

/** What CDC published, for a reader who has drawn nothing. */
function answerText(tables: GuessTables): string {
	const all = newestLine(tables);
	const last = lastMonth(all);
	const peak = highestEstimate(all);
	return fillMessage(words.published, {
		peak: count(peak.value),
		peakMonth: formatMonth(peak.month),
		last: count(deathsAt(all, 'predicted', last)),
		month: formatMonth(last)
	});
}

/** How far apart the reader's line and the estimate are where the reader's line ends. */
function endText(tables: GuessTables, guess: Guess): string {
	const all = newestLine(tables);
	const end = endOf(guess);
	const predicted = deathsAt(all, 'predicted', monthAt(end));
	const difference = Math.round(predicted - valueOf(guess, end));
	const value = count(valueOf(guess, end));
	const month = formatMonth(monthAt(end));
	const estimate = count(predicted);
	const early = end < lastIndex(guess);
	if (Math.abs(difference) <= CLOSE) {
		return early
			? fillMessage(words.endsEarlyClose, { value, month, estimate })
			: fillMessage(words.endsClose, { value, estimate });
	}
	const gap =
		difference < 0
			? fillMessage(words.lower, { count: thousands(difference) })
			: fillMessage(words.higher, { count: thousands(difference) });
	return early
		? fillMessage(words.endsEarlyApart, { value, month, estimate, gap })
		: fillMessage(words.endsApart, { value, estimate, gap });
}

/** The reader's line beside what CDC published, in words. */
interface Comparison {
	/** How far apart they end. */
	ending: Part[];
	/** How each went; "" for a reader who has drawn nothing. */
	course: string;
	/** The reader's line ends before CDC's, which takes more words. */
	early: boolean;
}

export function comparison(tables: GuessTables, guess: Guess): Comparison {
	const end = endOf(guess);
	if (end === 0) return { ending: partsOf(answerText(tables)), course: '', early: false };
	const change = valueOf(guess, end) - valueOf(guess, 0);
	const month = formatMonth(highestEstimate(newestLine(tables)).month);
	const course =
		Math.abs(change) <= CLOSE
			? fillMessage(words.drewLevel, { month })
			: change > 0
				? fillMessage(words.drewRise, { month })
				: fillMessage(words.drewFall, { month });
	return { ending: partsOf(`${endText(tables, guess)} `), course, early: end < lastIndex(guess) };
}
