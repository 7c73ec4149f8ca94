import { expect, it } from 'vitest';
import { dateWords, monthRange } from './day';
import { parseMonth } from './month';

it('places a day at a fraction of its month, and the first day at the month itself', () => {
	expect(monthRange('2019-05-01', null)).toEqual({
		from: parseMonth('2019-05'),
		to: parseMonth('2019-05')
	});
	const late = monthRange('2023-01-24', null);
	expect(late.from).toBeCloseTo(parseMonth('2023-01') + 23 / 31);
	expect(late.to).toBe(late.from);
});

it('places 29 February of a leap year before March', () => {
	const { from } = monthRange('2024-02-29', null);
	expect(from).toBeCloseTo(parseMonth('2024-02') + 28 / 29);
});

it('covers two days from the first to the second', () => {
	const { from, to } = monthRange('2023-06-18', '2023-06-19');
	expect(to - from).toBeCloseTo(1 / 30);
});

it('covers a whole month or year when no day is known', () => {
	expect(monthRange('2022', null)).toEqual({
		from: parseMonth('2022-01'),
		to: parseMonth('2023-01')
	});
	expect(monthRange('2022-12', null)).toEqual({
		from: parseMonth('2022-12'),
		to: parseMonth('2023-01')
	});
});

it.each([
	['2019-08-01', '2019-08-02', '1 and 2 August 2019', '1–2\u00a0Aug', 'Aug\u00a02019'],
	['2023-06-18', '2023-06-20', '18 to 20 June 2023', '18–20\u00a0Jun', 'Jun\u00a02023'],
	['2023-02-03', null, '3 February 2023', '3\u00a0Feb', 'Feb\u00a02023'],
	['2022-08', null, 'August 2022', 'Aug\u00a02022', 'Aug\u00a02022'],
	['2022', null, '2022', '2022', '2022']
])('describes %s to %s only as precisely as it is known', (date, end, full, day, month) => {
	expect(dateWords(date, end)).toEqual({ full, day, month });
});
