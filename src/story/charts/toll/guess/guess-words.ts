import { count } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import { deathsAt, highestEstimate, lastMonth } from '../../../tables/series';
import type { Tables } from '../../../tables/table-types';
import { endOf, lastPlace, monthAt, valueOf, type Guess } from './guess';

/** A part of a sentence. */
interface Part {
	text: string;
	strong?: boolean;
}

/** A line that ends within this many deaths of an estimate is close to it, or level. */
const CLOSE = 2000;

const strong = (text: string): Part => ({ text, strong: true });
const thousands = (value: number) => count(Math.round(value / 1000) * 1000);

/** The value of the chosen month: "August 2025, 121,000 deaths". */
export const chosenText = (guess: Guess): string =>
	`${formatMonth(monthAt(guess.at))}, ${count(valueOf(guess, guess.at))} deaths`;

/** How far the estimate is from the end of the line: "48,000 fewer"; "" if they are close. */
export function gapText(guess: Guess, estimate: number): string {
	const gap = estimate - valueOf(guess, endOf(guess));
	return Math.abs(gap) <= CLOSE ? '' : `${thousands(Math.abs(gap))} ${gap < 0 ? 'fewer' : 'more'}`;
}

/** What CDC published, for a reader who has drawn nothing. */
function answerText({ deaths: { all_drugs: all } }: Pick<Tables, 'deaths'>): Part[] {
	const last = lastMonth(all);
	const peak = highestEstimate(all);
	return [
		{ text: 'CDC’s estimate rose to ' },
		strong(count(peak.value)),
		{ text: ` in ${formatMonth(peak.month)} and fell to ` },
		strong(count(deathsAt(all, 'predicted', last))),
		{
			text: ` in ${formatMonth(last)}; ${count(deathsAt(all, 'reported', last))} deaths are counted.`
		}
	];
}

/**
 * The reader's line beside what CDC published, in words: how far apart they end, and how each went.
 */
export function comparison(
	tables: Pick<Tables, 'deaths'>,
	guess: Guess
): [end: Part[], way: string] {
	const end = endOf(guess);
	if (end === 0) return [answerText(tables), ''];
	const all = tables.deaths.all_drugs;
	const value = valueOf(guess, end);
	const estimate = deathsAt(all, 'predicted', monthAt(end));
	const gap = Math.round(estimate - value);
	const early = end < lastPlace(guess);
	const ends = [
		{ text: 'Your line ends at ' },
		strong(count(value)),
		{ text: early ? ` in ${formatMonth(monthAt(end))}` : '' }
	];
	const beside =
		Math.abs(gap) <= CLOSE
			? [{ text: ', close to CDC’s estimate of ' }, strong(count(estimate)), { text: '. ' }]
			: [
					{ text: `. CDC’s estimate${early ? ' for that month' : ''} is ` },
					strong(count(estimate)),
					{ text: ': about ' },
					strong(`${thousands(Math.abs(gap))} ${gap < 0 ? 'lower' : 'higher'}`),
					{ text: '. ' }
				];
	const way = value - valueOf(guess, 0);
	const drawn = Math.abs(way) <= CLOSE ? 'a level line' : way > 0 ? 'a rise' : 'a fall';
	const peak = formatMonth(highestEstimate(all).month);
	return [[...ends, ...beside], `You drew ${drawn}; the estimate rose until ${peak}, then fell.`];
}
