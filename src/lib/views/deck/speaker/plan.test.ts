import { describe, expect, it } from 'vitest';
import { lengthOf, scaledPlan, scaleOf } from './plan';

const STOPS = [{ seconds: 30 }, { seconds: 60 }, { seconds: 30 }];

describe('a plan', () => {
	it('is as long as its steps if no length is planned', () => {
		expect(scaledPlan(STOPS, 0)).toEqual(STOPS);
		expect(scaleOf([], 10)).toBe(1);
	});

	it('is scaled to shorter and to longer talks', () => {
		expect(scaledPlan(STOPS, 1).map(({ seconds }) => seconds)).toEqual([15, 30, 15]);
		expect(lengthOf(scaledPlan(STOPS, 7))).toBe(420);
		const thirds = Array.from({ length: 7 }, () => ({ seconds: 50 }));
		expect(lengthOf(scaledPlan(thirds, 5))).toBe(300);
	});
});
