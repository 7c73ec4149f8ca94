import { describe, expect, it } from 'vitest';
import { elapsedOf, RESET, startOrPause } from './clock';

const NOON = 1_800_000_000_000;

describe('the clock of a talk', () => {
	it('runs once it is started', () => {
		expect(elapsedOf(startOrPause(RESET, NOON), NOON + 1500)).toBe(1500);
	});

	it('stops while paused, and excludes the pause after resuming', () => {
		const paused = startOrPause({ began: NOON, paused: null }, NOON + 10_000);
		expect(elapsedOf(paused, NOON + 60_000)).toBe(10_000);
		const resumed = startOrPause(paused, NOON + 60_000);
		expect(resumed.paused).toBeNull();
		expect(elapsedOf(resumed, NOON + 61_000)).toBe(11_000);
	});

	it('is never negative, even if the system clock is set back', () => {
		expect(elapsedOf({ began: NOON, paused: null }, NOON - 5000)).toBe(0);
	});
});
