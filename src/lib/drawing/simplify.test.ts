import { describe, expect, it } from 'vitest';
import { simplify } from './simplify';

const simplified = (...points: readonly (readonly [number, number])[]) =>
	simplify(Float64Array.from(points.flat()));

/** The distance of a point from a line from point to point, in the units of the points. */
function distance([x, y]: readonly [number, number], line: readonly (readonly [number, number])[]) {
	const parts = line.slice(1).map(([toX, toY], i) => {
		const [fromX, fromY] = line[i] ?? [0, 0];
		const [dx, dy] = [toX - fromX, toY - fromY];
		const share = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1);
		const at = Math.max(0, Math.min(1, share));
		return Math.hypot(x - fromX - at * dx, y - fromY - at * dy);
	});
	return Math.min(...parts);
}

describe('simplify', () => {
	it('leaves out the points on a straight line', () => {
		expect(simplified([0, 0], [1, 1], [2, 2], [3, 3])).toEqual([
			[0, 0],
			[30, 30]
		]);
	});

	it('keeps a corner, a peak and a way back', () => {
		expect(simplified([0, 0], [10, 0], [10, 10], [10, 5])).toEqual([
			[0, 0],
			[100, 0],
			[100, 100],
			[100, 50]
		]);
	});

	it('keeps a line of one point, of two, and of none', () => {
		expect(simplified([1, 2])).toEqual([[10, 20]]);
		expect(simplified([1, 2], [3, 4])).toEqual([
			[10, 20],
			[30, 40]
		]);
		expect(simplified()).toEqual([]);
	});

	it('stays within 0.15 pixels of every point', () => {
		for (const height of [0.3, 3, 40]) {
			const tenths = Array.from({ length: 300 }, (_, i): [number, number] => [
				4 * i,
				Math.round(10 * height * Math.sin(i / 20) * Math.cos(i / 3))
			]);
			const line = simplify(Float64Array.from(tenths.flat().map((tenth) => tenth / 10)));
			expect(line.length).toBeLessThan(300);
			for (const point of tenths) expect(distance(point, line)).toBeLessThanOrEqual(1.5 + 1e-9);
		}
	});
});
