import words from '$words/toll.json';
import type { ReaderMarks } from '$lib/chart/question.svelte';
import { count } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
import { endOf, monthAt, pointsOf, valueOf, type Guess, type GuessTables } from './guess';

/** The value of the chosen month: “March 2026, 121,000 deaths”. */
export const chosenText = (guess: Guess): string =>
	fillMessage(words.chosen, {
		month: formatMonth(monthAt(guess.at)),
		count: count(valueOf(guess, guess.at))
	});

/** Where the reader's line ends, and CDC's in that month; "" for a reader who has drawn nothing. */
export function endText({ newestAll: { first, predicted } }: GuessTables, guess: Guess): string {
	const end = endOf(guess);
	if (end === 0) return '';
	return fillMessage(words.ends, {
		yours: count(valueOf(guess, end)),
		month: formatMonth(monthAt(end)),
		estimate: count(predicted[monthAt(end) - first] ?? 0)
	});
}

const STYLE = {
	stroke: 'var(--soft)',
	fill: 'none',
	'stroke-width': 5,
	'stroke-linecap': 'round',
	'stroke-dasharray': '0 9'
};

/** Above or below the end of the line, right of it, and further away, in pixels. */
const NAME = [
	[-1, -10],
	[-1, 22],
	[9, 0],
	[-1, -22],
	[-1, 44]
] as const;

/** The reader's line in the drawing: dots that are named “You”. */
export function marksOf(guess: Guess): ReaderMarks | undefined {
	const end = endOf(guess);
	if (end === 0) return undefined;
	const at = pointsOf(guess).flatMap(({ x, y }) => [x, y]);
	const texts = [[{ text: words.you, bold: true, tone: 'soft' }]] as const;
	return {
		front: [{ type: 'path', key: 'you', at, style: STYLE }],
		labels: [
			{ id: 'you', at: [monthAt(end), valueOf(guess, end)], texts, offsets: NAME, rim: false }
		],
		obstacles: ['you']
	};
}
