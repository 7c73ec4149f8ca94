import { cubicInOut } from 'svelte/easing';
import { describe, expect, it } from 'vitest';
import { stage } from './stage';

const times = Array.from({ length: 101 }, (_, i) => i / 100);

describe('stage', () => {
	it('rests before its part of the time and after it', () => {
		const [before, after] = [cubicInOut(0.39), cubicInOut(0.91)];
		expect([stage(0, 0.4, 0.9), stage(before, 0.4, 0.9)]).toEqual([0, 0]);
		expect([stage(after, 0.4, 0.9), stage(1, 0.4, 0.9)]).toEqual([1, 1]);
	});

	it('is halfway in the middle of its part of the time', () => {
		expect(stage(cubicInOut(0.65), 0.4, 0.9)).toBeCloseTo(0.5);
	});

	it('never goes back and never jumps', () => {
		const way = times.map((time) => stage(cubicInOut(time), 0.2, 0.7));
		const steps = way.slice(1).map((value, i) => value - (way[i] ?? NaN));
		expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
		expect(Math.max(...steps)).toBeLessThan(0.04);
	});
});
