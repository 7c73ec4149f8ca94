import { describe, expect, it } from 'vitest';
import { paceOf } from './pace';

const STEPS = [{ seconds: 30 }, { seconds: 60 }, { seconds: 45 }];

describe('the pace of a talk', () => {
	it('starts with the full planned time remaining', () => {
		expect(paceOf(STEPS, 0, 0)).toEqual({ planned: 135, remaining: 135, behind: 0 });
	});

	it('is on plan during the planned time of a step', () => {
		expect(paceOf(STEPS, 1, 30)).toMatchObject({ behind: 0, remaining: 105 });
		expect(paceOf(STEPS, 1, 90)).toMatchObject({ behind: 0, remaining: 45 });
	});

	it('is ahead by the unused time of previous steps', () => {
		expect(paceOf(STEPS, 2, 50)).toMatchObject({ behind: -40, remaining: 45 });
	});

	it('is behind by the time that a step overruns', () => {
		expect(paceOf(STEPS, 0, 100)).toMatchObject({ behind: 70, remaining: 105 });
	});
});
