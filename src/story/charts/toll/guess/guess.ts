import words from '$words/toll.json';
import { formatMonth, parseMonth, type Month } from '$lib/data/month';
import { mix } from '$lib/motion/mix';
import type { ReaderMarks } from '$lib/chart/question.svelte';
import { count } from '$lib/data/format';
import { fillMessage } from '$lib/messages/fill-message';
import { QUESTION_MONTH } from '../../../tables/selectors';
import type { Tables } from '../../../tables/table-types';

/** The tables that the question needs. Pages contain them. */
export type GuessTables = Pick<Tables, 'newestAll'>;

/** Where the line of the question begins, so that at least half of the width is left to draw in. */
export const FROM = parseMonth('2021-01');

/** The most deaths that a reader can draw: the top of the scale. */
export const MOST_DEATHS = 140_000;

/** The height of the buttons below the drawing, in layout units. */
export const CONTROLS = 52;

/** By how many deaths an arrow key raises or lowers the chosen month, without and with Shift. */
const DEATHS_PER_KEY = 1000;
const DEATHS_PER_SHIFT_KEY = 5000;

/**
 * A reader's line, by month. Index 0 is the month of the question, whose value is published; index 1 is
 * the month after it, and so on.
 */
export interface Guess {
	/** Deaths by month. A `null` between two values is a month in which the line is straight. */
	readonly values: readonly (number | null)[];
	/** The index of the chosen month; 0 before a reader has chosen one. */
	readonly at: number;
}

/** The line before a reader has drawn anything. */
export function emptyGuess({ newestAll: { first, predicted } }: GuessTables): Guess {
	const [start = null, ...next] = predicted.slice(QUESTION_MONTH - first);
	return { values: [start, ...next.map(() => null)], at: 0 };
}

/** The index of the last month that can be drawn. */
export const lastIndex = ({ values }: Guess): number => values.length - 1;

/** The index of the month at which the line ends; 0 if nothing is drawn. */
export const endOf = ({ values }: Guess): number => values.findLastIndex((value) => value !== null);

/** The month of an index. */
export const monthAt = (index: number): Month => QUESTION_MONTH + index;

/** Deaths in the month of an index, on the line, or at its end if it ends before that month. */
export function valueOf({ values }: Guess, index: number): number {
	const next = values.findIndex((value, i) => i >= index && value !== null);
	const before = values.findLastIndex((value, i) => i <= index && value !== null);
	const from = values[before] ?? 0;
	return next <= before ? from : mix(from, values[next] ?? 0, (index - before) / (next - before));
}

/** The points of the line, which is straight between them. */
export const pointsOf = ({ values }: Guess): { x: Month; y: number }[] =>
	values.flatMap((y, index) => (y === null ? [] : [{ x: monthAt(index), y }]));

/** The nearest value that can be drawn. */
const round = (value: number): number =>
	Math.min(Math.max(Math.round(value / DEATHS_PER_KEY) * DEATHS_PER_KEY, 0), MOST_DEATHS);

const within = (guess: Guess, index: number): number =>
	Math.min(Math.max(index, 1), lastIndex(guess));

const setAt = ({ values }: Guess, at: number, value: number): Guess => ({
	values: values.map((old, index) => (index === at ? value : old)),
	at
});

/** Draws from the chosen month to another one. Each month on the way gets a value. */
export function drawTo(guess: Guess, to: number, value: number): Guess {
	const [end, y] = [within(guess, to), round(value)];
	const from = valueOf(guess, guess.at);
	const values = guess.values.map((old, index) => {
		// If `end` is the chosen month, this divides by zero. The result is never between 0 and 1, so that
		// no other month changes.
		const share = (index - guess.at) / (end - guess.at);
		return index > 0 && share > 0 && share < 1 ? mix(from, y, share) : old;
	});
	return setAt({ values, at: end }, end, y);
}

/** Sets the value of the chosen month, or else that of the last one. */
export function setValue(guess: Guess, value: number): Guess {
	const at = guess.at || lastIndex(guess);
	return setAt(guess, at, round(value));
}

/** The line after a key, or nothing if the key does not change it. */
export function afterKey(
	guess: Guess,
	{ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>
): Guess | undefined {
	const choose = (index: number) => ({ ...guess, at: within(guess, index) });
	const at = guess.at || lastIndex(guess);
	const lift = (by: number) => setValue(guess, round(valueOf(guess, at)) + by);
	const deaths = shiftKey ? DEATHS_PER_SHIFT_KEY : DEATHS_PER_KEY;
	switch (key) {
		case 'ArrowUp':
			return lift(deaths);
		case 'ArrowDown':
			return lift(-deaths);
		case 'ArrowRight':
			return choose(guess.at + 1);
		case 'ArrowLeft':
			return choose(guess.at - 1);
		case 'Home':
			return choose(1);
		case 'End':
			return choose(lastIndex(guess));
		default:
			return undefined;
	}
}

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
