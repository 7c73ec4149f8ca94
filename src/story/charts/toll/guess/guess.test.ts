import { describe, expect, it } from 'vitest';
import { fixtureTables as tables } from '../../../../../tests/support/fixture-tables';
import { parseMonth } from '$lib/data/month';
import {
	afterKey,
	drawTo,
	emptyGuess,
	endOf,
	lastIndex,
	monthAt,
	pointsOf,
	setValue,
	valueOf,
	type Guess
} from './guess';
import { labelTop } from './guess-labels';
import { chosenText, comparison, gapText } from './guess-words';

const empty = emptyGuess(tables);
const last = lastIndex(empty);

/** The line after several keys. */
const typed = (keys: readonly string[], guess: Guess = empty): Guess =>
	keys.reduce((before, name) => {
		const [key = '', shift] = name.split('+').reverse();
		return afterKey(before, { key, shiftKey: shift === 'Shift' }) ?? before;
	}, guess);

const wordsOf = (guess: Guess): string => {
	const { ending, course } = comparison(tables, guess);
	return ending.map(({ text }) => text).join('') + course;
};

describe('the line of a reader', () => {
	it('starts at 109,413 in December 2022 and may be drawn to August 2025', () => {
		expect(pointsOf(empty)).toEqual([{ x: parseMonth('2022-12'), y: 109_413 }]);
		expect([last, monthAt(last)]).toEqual([32, parseMonth('2025-08')]);
		expect(endOf(empty)).toBe(0);
	});

	it('gives each month on the way a value, whole thousands where it is drawn', () => {
		const once = drawTo(empty, 4, 120_400);
		expect(pointsOf(once)).toHaveLength(5);
		expect(valueOf(once, 4)).toBe(120_000);
		expect(valueOf(once, 2)).toBeCloseTo((109_413 + 120_000) / 2);
		const back = drawTo(once, 2, 100_000);
		expect([valueOf(back, 2), valueOf(back, 3), valueOf(back, 4)]).toEqual([
			100_000,
			(100_000 + 120_000) / 2,
			120_000
		]);
		expect([back.at, endOf(back)]).toEqual([2, 4]);
	});

	it('stays inside the months and the scale', () => {
		const far = drawTo(empty, 99, 999_999);
		expect([far.at, valueOf(far, last)]).toEqual([last, 160_000]);
		const low = drawTo(empty, -5, -3);
		expect([low.at, valueOf(low, 1)]).toEqual([1, 0]);
		expect(valueOf(low, 0)).toBe(109_413);
	});

	it('is straight between the months that have a value', () => {
		const guess = setValue(empty, 77_413);
		expect(pointsOf(guess)).toHaveLength(2);
		expect(valueOf(guess, 16)).toBeCloseTo((109_413 + 77_000) / 2);
	});
});

describe('the keys', () => {
	it('move the last month by 1,000, and with Shift by 5,000', () => {
		expect(chosenText(typed(['ArrowUp']))).toBe('August 2025, 110,000 deaths');
		expect(chosenText(typed(['ArrowDown', 'ArrowDown']))).toBe('August 2025, 107,000 deaths');
		const keys = ['ArrowUp', 'ArrowUp', 'Shift+ArrowUp', 'Shift+ArrowUp', 'ArrowDown'];
		expect(chosenText(typed(keys))).toBe('August 2025, 120,000 deaths');
	});

	it('choose another month, which then moves', () => {
		const guess = typed(['Shift+ArrowUp', 'ArrowLeft', 'ArrowLeft', 'ArrowUp']);
		expect(chosenText(guess)).toBe('June 2025, 115,000 deaths');
		expect(valueOf(guess, last)).toBe(114_000);
		expect(chosenText(typed(['Home'], guess))).toMatch(/^January 2023/);
		expect(chosenText(typed(['End'], guess))).toMatch(/^August 2025/);
		expect(typed(['Home', 'ArrowLeft'], guess).at).toBe(1);
		expect(typed(['End', 'ArrowRight'], guess).at).toBe(last);
	});

	it('leave all other keys to the page', () => {
		for (const key of ['PageDown', 'PageUp', 'Tab', 'Enter', ' ', 'Escape', 'a'])
			expect(afterKey(empty, { key, shiftKey: false })).toBeUndefined();
	});
});

describe('the difference in words', () => {
	it('compares the end of the line with the estimate, and how both went', () => {
		expect(wordsOf(setValue(empty, 121_000))).toBe(
			'Your line ends at 121,000. CDC’s estimate is 72,836: about 48,000 lower. You drew a rise; the estimate rose until August 2023, then fell.'
		);
		expect(wordsOf(setValue(empty, 60_000))).toMatch(/about 13,000 higher\. You drew a fall; /);
	});

	it('calls an end within 2,000 close', () => {
		expect(wordsOf(setValue(empty, 74_000))).toMatch(
			/^Your line ends at 74,000, close to CDC’s estimate of 72,836\. You drew a fall; /
		);
		expect(gapText(setValue(empty, 74_000), 72_836)).toBe('');
		expect(gapText(setValue(empty, 121_000), 72_836)).toBe('48,000 fewer');
		expect(gapText(setValue(empty, 60_000), 72_836)).toBe('13,000 more');
	});

	it('calls a line level that ends near its start', () => {
		expect(wordsOf(setValue(empty, 109_000))).toContain('You drew a level line; ');
	});

	it('compares a line that ends early with the estimate for its month', () => {
		expect(wordsOf(drawTo(empty, 8, 120_000))).toMatch(
			/^Your line ends at 120,000 in August 2023\. CDC’s estimate for that month is 112,966: about 7,000 lower\. /
		);
	});

	it('has only what CDC published without a line', () => {
		expect(wordsOf(empty)).toBe(
			'CDC’s estimate rose to 112,966 in August 2023 and fell to 72,836 in August 2025; 69,172 deaths are reported.'
		);
	});
});

it('labelTop keeps the name of the line clear of the values at the end', () => {
	const taken = { top: 100, bottom: 170 };
	for (let y = 0; y < 300; y += 3) {
		const top = labelTop(y, taken);
		expect(top + 32 < taken.top || top > taken.bottom, String(y)).toBe(true);
		expect(top).toBeGreaterThanOrEqual(0);
	}
	expect(labelTop(10, { top: 20, bottom: 90 })).toBe(92);
});
