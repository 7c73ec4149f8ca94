import { describe, expect, it } from 'vitest';
import { paceOf } from './pace';

const STEPS = [{ seconds: 30 }, { seconds: 60 }, { seconds: 45 }];

describe('the pace of a talk', () => {
	it('has the whole plan left before it begins', () => {
		expect(paceOf(STEPS, 0, 0)).toEqual({ planned: 135, remaining: 135, behind: 0 });
	});

	it('is on plan for as long as a step’s own time lasts', () => {
		expect(paceOf(STEPS, 1, 30)).toMatchObject({ behind: 0, remaining: 105 });
		expect(paceOf(STEPS, 1, 90)).toMatchObject({ behind: 0, remaining: 45 });
	});

	it('is ahead by the time that was left of the steps before', () => {
		expect(paceOf(STEPS, 2, 50)).toMatchObject({ behind: -40, remaining: 45 });
	});

	it('is behind by the time that a step takes beyond its own', () => {
		expect(paceOf(STEPS, 0, 100)).toMatchObject({ behind: 70, remaining: 105 });
	});

	it('has nothing left after the last step’s time', () => {
		expect(paceOf(STEPS, 2, 200)).toEqual({ planned: 135, remaining: 0, behind: 65 });
	});
});
