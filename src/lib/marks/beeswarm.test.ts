import { describe, expect, it } from 'vitest';
import { beeswarm } from './beeswarm';

const apart = (values: readonly number[]) => {
	const ys = beeswarm(values);
	return values.flatMap((x, i) =>
		values.slice(0, i).map((other, j) => Math.hypot(x - other, (ys[i] ?? 0) - (ys[j] ?? 0)))
	);
};

describe('beeswarm', () => {
	it('leaves dots that have room on the axis', () => {
		expect(beeswarm([0, 1, 2.5, 9])).toEqual([0, 0, 0, 0]);
	});

	it('moves equal values apart by a whole dot, to both sides', () => {
		expect(beeswarm([3, 3, 3]).map(Math.abs)).toEqual([0, 1, 1]);
		expect(new Set(beeswarm([3, 3, 3])).size).toBe(3);
	});

	it('never lets two dots overlap, however crowded the axis is', () => {
		const crowded = Array.from({ length: 80 }, (_, i) => Math.sqrt(i) / 2 + (i % 7) * 0.01).sort(
			(a, b) => a - b
		);
		expect(Math.min(...apart(crowded))).toBeGreaterThan(1 - 1e-6);
	});
});
