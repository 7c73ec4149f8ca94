import { describe, expect, it } from 'vitest';
import { settle, TRIGGER } from './settle';

/** Steps of 700 px each, one below the other, the first of them at `first`. */
const steps = (count: number, first: number) =>
	Array.from({ length: count }, (_, i) => first + i * 700);

describe('the active step', () => {
	it('is the last whose top is above 60 % of the window', () => {
		expect(TRIGGER).toBe(0.6);
		expect(settle([-900, -200, 599, 601, 1300], 1000)).toBe(2);
	});

	it('does not change until the top of the next has passed the line', () => {
		expect(settle([-100, 600], 1000)).toBe(0);
		expect(settle([-100, 599.5], 1000)).toBe(1);
	});

	it('is the first while the reader is still above all of them', () => {
		expect(settle(steps(5, 2400), 1000)).toBe(0);
	});

	it('is the last after End, when all of them have left the window', () => {
		expect(settle(steps(5, -9000), 1000)).toBe(4);
	});

	it('is right after a jump over many steps, in both directions', () => {
		expect(settle(steps(20, -8 * 700), 1000)).toBe(8);
		expect(settle(steps(20, -2 * 700), 1000)).toBe(2);
	});

	it('is read at 300 px in a window of 500', () => {
		expect(settle([-400, 299, 999], 500)).toBe(1);
		expect(settle([-400, 301, 1001], 500)).toBe(0);
	});

	it('is the same step when the window grows but its line does not reach the next', () => {
		expect([500, 800, 1100].map((height) => settle([0, 700], height))).toEqual([0, 0, 0]);
		expect(settle([0, 700], 1200)).toBe(1);
	});

	it('is none where there are no steps', () => {
		expect(settle([], 1000)).toBe(-1);
	});
});
