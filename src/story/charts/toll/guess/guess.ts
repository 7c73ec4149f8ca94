import type { Month } from '$lib/data/month';
import type { SeriesPoint } from '$lib/chart/series';
import { mix } from '$lib/motion/mix';
import { QUESTION_MONTH } from '../../../tables/selectors';
import { deathsAt, lastMonth } from '../../../tables/series';
import type { GuessTables } from './guess-tables';

/** The most deaths that a reader can draw: the top of the scale. */
export const MOST = 160_000;

/** How far a key moves a month, without and with Shift. */
const STEP = 1000;
const LARGE_STEP = 5000;

/**
 * A reader's line. The place of a month is its distance from the month of the question, whose value
 * is at place 0.
 */
export interface Guess {
	/** Deaths by place. Between two values, the line is straight where there is `null`. */
	readonly values: readonly (number | null)[];
	/** The place of the chosen month; 0 before a reader has chosen one. */
	readonly at: number;
}

/** The line before a reader has drawn anything. */
export function emptyGuess({ deaths: { all_drugs: all } }: GuessTables): Guess {
	const start = deathsAt(all, 'reported', QUESTION_MONTH);
	const blank = Array.from({ length: lastMonth(all) - QUESTION_MONTH }, () => null);
	return { values: [start, ...blank], at: 0 };
}

/** The place of the last month that can be drawn. */
export const lastPlace = ({ values }: Guess): number => values.length - 1;

/** The place at which the line ends; 0 if nothing is drawn. */
export const endOf = ({ values }: Guess): number => values.findLastIndex((value) => value !== null);

/** The month at a place. */
export const monthAt = (place: number): Month => QUESTION_MONTH + place;

/** Deaths at a place on the line, or at its end if it ends before. */
export function valueOf({ values }: Guess, place: number): number {
	const next = values.findIndex((value, i) => i >= place && value !== null);
	const before = values.findLastIndex((value, i) => i <= place && value !== null);
	const from = values[before] ?? 0;
	return next <= before ? from : mix(from, values[next] ?? 0, (place - before) / (next - before));
}

/** The points of the line, which is straight between them. */
export const pointsOf = ({ values }: Guess): SeriesPoint[] =>
	values.flatMap((y, place) => (y === null ? [] : [{ x: monthAt(place), y }]));

/** The nearest value that can be drawn. */
const round = (value: number): number =>
	Math.min(Math.max(Math.round(value / STEP) * STEP, 0), MOST);

const within = (guess: Guess, place: number): number =>
	Math.min(Math.max(place, 1), lastPlace(guess));

const setAt = ({ values }: Guess, at: number, value: number): Guess => ({
	values: values.map((old, place) => (place === at ? value : old)),
	at
});

/** Draws from the chosen month to another one. Each month on the way gets a value. */
export function drawTo(guess: Guess, to: number, value: number): Guess {
	const [end, y] = [within(guess, to), round(value)];
	const from = valueOf(guess, guess.at);
	const values = guess.values.map((old, place) => {
		const share = (place - guess.at) / (end - guess.at);
		return place > 0 && share > 0 && share < 1 ? mix(from, y, share) : old;
	});
	return setAt({ values, at: end }, end, y);
}

/** Sets the value of the chosen month, or else that of the last one. */
export function setValue(guess: Guess, value: number): Guess {
	const at = guess.at || lastPlace(guess);
	return setAt(guess, at, round(value));
}

/** The line after a key, or nothing if the key does not change it. */
export function afterKey(
	guess: Guess,
	{ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>
): Guess | undefined {
	const choose = (place: number) => ({ ...guess, at: within(guess, place) });
	const at = guess.at || lastPlace(guess);
	const lift = (by: number) => setValue(guess, round(valueOf(guess, at)) + by);
	const step = shiftKey ? LARGE_STEP : STEP;
	switch (key) {
		case 'ArrowUp':
			return lift(step);
		case 'ArrowDown':
			return lift(-step);
		case 'ArrowRight':
			return choose(guess.at + 1);
		case 'ArrowLeft':
			return choose(guess.at - 1);
		case 'Home':
			return choose(1);
		case 'End':
			return choose(lastPlace(guess));
		default:
			return undefined;
	}
}
