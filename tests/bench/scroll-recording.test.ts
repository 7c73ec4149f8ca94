import { describe, expect, it } from 'vitest';
import { blockedTime, smoothnessOf } from './support/scroll-recording';

describe('blockedTime', () => {
	it('counts what tasks take beyond 50 ms', () => {
		const tasks = [
			{ start: 0, duration: 60 },
			{ start: 100, duration: 150 }
		];
		expect(blockedTime(tasks)).toBe(110);
		expect(blockedTime([])).toBe(0);
	});
});

describe('smoothnessOf', () => {
	const frames = [0, 16, 32, 48, 148];

	it('reads the intervals between frames', () => {
		const { frames: count, p95, p99 } = smoothnessOf({ frames, steps: [], tasks: [] });
		expect(count).toBe(4);
		expect(p95).toBeCloseTo(87.4);
		expect(p99).toBeCloseTo(97.48);
	});

	it('names the step that was active at the end of a task', () => {
		const steps = [
			{ time: 0, step: 'first' },
			{ time: 60, step: 'second' },
			{ time: 500, step: 'third' }
		];
		const tasks = [
			{ start: 50, duration: 90 },
			{ start: 200, duration: 60 }
		];
		const { byStep, blocked, blockedPerThousand } = smoothnessOf({ frames, steps, tasks });
		expect([...byStep]).toEqual([['second', 50]]);
		expect([blocked, blockedPerThousand]).toEqual([50, 12_500]);
	});
});
