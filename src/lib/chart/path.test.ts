import { expect, it } from 'vitest';
import { pixels, shortest, spaced, steps } from './path';
import { valueAt } from './series';

it('writes numbers in the shortest form that SVG reads', () => {
	expect([0.5, -0.25, 3, 1.25].map(shortest)).toEqual(['.5', '-.25', '3', '1.25']);
	expect([5, -5, 30].map(pixels)).toEqual(['.5', '-.5', '3']);
	expect(['-1', '1'].map(spaced)).toEqual(['-1', ' 1']);
});

it('writes a line as relative steps', () => {
	const points = [
		[0, 1000],
		[100, 500],
		[200, 0],
		[300, 0],
		[300, 10]
	] as const;
	expect(steps(points, pixels)).toBe('M0 100l10-50 10-50h10v1');
	expect(steps([], pixels)).toBe('');
});

it('has the value of each month, and null before its first and after its last', () => {
	expect([23, 24, 25, 26].map((month) => valueAt(24, [5, 0], month))).toEqual([null, 5, 0, null]);
	expect(valueAt(24, [null, 0], 24)).toBeNull();
});
