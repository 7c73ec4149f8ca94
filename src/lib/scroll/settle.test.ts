import { describe, expect, it } from 'vitest';
import { settle, TRIGGER } from './settle';

/** The tops of steps of 700 px each, one below the other, with the first at `first`. */
const steps = (count: number, first: number) =>
	Array.from({ length: count }, (_, i) => first + i * 700);

describe('settle', () => {
	it('returns the last step whose top is above 60 % of the window', () => {
		expect(TRIGGER).toBe(0.6);
		expect(settle([-900, -200, 599, 601, 1300], 1000)).toBe(2);
	});

	it('changes only when the top of the next step passes the line', () => {
		expect(settle([-100, 600], 1000)).toBe(0);
		expect(settle([-100, 599.5], 1000)).toBe(1);
	});

	it('returns the first step while the reader is above all steps', () => {
		expect(settle(steps(5, 2400), 1000)).toBe(0);
	});

	it('returns the last step after End, when all steps have left the window', () => {
		expect(settle(steps(5, -9000), 1000)).toBe(4);
	});

	it('is correct after a jump over many steps, in both directions', () => {
		expect(settle(steps(20, -8 * 700), 1000)).toBe(8);
		expect(settle(steps(20, -2 * 700), 1000)).toBe(2);
	});

	it('triggers at 300 px in a window of 500 px', () => {
		expect(settle([-400, 299, 999], 500)).toBe(1);
		expect(settle([-400, 301, 1001], 500)).toBe(0);
	});

	it('keeps the step when the window grows and the line does not reach the next one', () => {
		expect([500, 800, 1100].map((height) => settle([0, 700], height))).toEqual([0, 0, 0]);
		expect(settle([0, 700], 1200)).toBe(1);
	});

	it('returns -1 without steps', () => {
		expect(settle([], 1000)).toBe(-1);
	});
});
