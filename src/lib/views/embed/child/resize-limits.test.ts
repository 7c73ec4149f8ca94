import { describe, expect, it } from 'vitest';
import { resizeLimits } from './resize-limits';

const size = (height: number, width = 480) => ({ width, height });

describe('resizeLimits', () => {
	it('drops empty and unchanged sizes', () => {
		const { next } = resizeLimits();
		expect(next(size(0), 0)).toBeUndefined();
		expect(next(size(400, 0), 0)).toBeUndefined();
		expect(next(size(NaN), 0)).toBeUndefined();
		expect(next(size(400), 0)).toEqual(size(400));
		expect(next(size(400), 5000)).toBeUndefined();
		expect(next(size(380), 5000)).toEqual(size(380));
	});

	it('limits the rate while the frame is dragged', () => {
		const { next } = resizeLimits();
		next(size(400, 480), 0);
		expect(next(size(410, 470), 16)).toBe('later');
		expect(next(size(420, 460), 150)).toEqual(size(420, 460));
	});

	it('settles on the largest size after twenty changes in two seconds', () => {
		const limits = resizeLimits();
		const sent = [];
		for (let i = 0; i < 60; i++) {
			const next = limits.next(size(i % 2 ? 400 : 500 + (i === 4 ? 9 : 0)), i * 16);
			if (typeof next === 'object') sent.push(next);
		}
		expect(sent.length).toBeLessThanOrEqual(20);
		expect(sent.at(-1)).toEqual(size(509));
		expect(limits.last).toEqual(size(509));
		expect(limits.next(size(400), 60_000)).toBeUndefined();
	});

	it('resumes at another width, and after a touch', () => {
		const limits = resizeLimits();
		for (let i = 0; i < 60; i++) limits.next(size(400 + (i % 2)), i * 16);
		expect(limits.next(size(390, 320), 10_000)).toEqual(size(390, 320));
		expect(limits.next(size(400, 480), 20_000)).toBeDefined();
		for (let i = 0; i < 60; i++) limits.next(size(400 + (i % 2), 320), 30_000 + i * 16);
		expect(limits.next(size(350, 320), 40_000)).toBeUndefined();
		limits.touched();
		expect(limits.next(size(350, 320), 40_000)).toEqual(size(350, 320));
	});

	it('sends at most twenty sizes in two seconds, even if the width changes', () => {
		const limits = resizeLimits();
		const sent = [480, 320].flatMap((width, i) =>
			Array.from({ length: 60 }, (_, j) =>
				limits.next(size(400 + (j % 2), width), i * 800 + j * 10)
			).filter((next) => typeof next === 'object')
		);
		expect(sent.length).toBe(20);
		expect(limits.next(size(400, 320), 3000)).toEqual(size(400, 320));
	});

	it('sends every size of slow changes', () => {
		const { next } = resizeLimits();
		for (let i = 0; i < 60; i++)
			expect(next(size(400 + (i % 2)), i * 120)).toEqual(size(400 + (i % 2)));
	});
});
