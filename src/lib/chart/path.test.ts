import { scaleLinear } from 'd3-scale';
import { describe, expect, it } from 'vitest';
import { linePath } from './path';
import { points, valueAt } from './series';

const x = scaleLinear([0, 10], [0, 100]);
const y = scaleLinear([0, 100], [100, 0]);

/** How many unconnected lines a path draws. */
const pieces = (path: string) => path.split('M').length - 1;

describe('linePath', () => {
	it('goes through its points in pixels', () => {
		expect(linePath(points(0, [0, 50, 100]), x, y)).toBe('M0 100l10-50 10-50');
	});

	it('breaks where nothing was published instead of falling to zero', () => {
		const path = linePath(points(0, [50, 50, null, 50, 50]), x, y);
		expect(path).toBe('M0 50h10M30 50h10');
		expect(pieces(path)).toBe(2);
	});

	it('draws a published zero as zero', () => {
		expect(linePath(points(0, [50, 0, 50]), x, y)).toBe('M0 50l10 50 10-50');
	});

	it('begins at its first published point and ends at its last', () => {
		expect(linePath(points(0, [null, null, 50, 50, null]), x, y)).toBe('M20 50h10');
	});

	it('is empty when nothing was published', () => {
		expect(linePath(points(0, [null, null]), x, y)).toBe('');
		expect(linePath([], x, y)).toBe('');
	});

	it('is rounded to a tenth of a pixel', () => {
		expect(linePath(points(0, [33.333, 66.666]), x, y)).toBe('M0 66.7l10-33.4');
	});

	it('ends at its last point, however many steps were rounded', () => {
		const fine = scaleLinear([0, 1000], [0, 333.3]);
		const path = linePath(points(0, Array<number>(1001).fill(50)), fine, y);
		const steps = path.split('h').slice(1);
		const end = steps.reduce((sum, step) => sum + Number(step), 0);
		expect(steps).toHaveLength(1000);
		expect(end).toBeCloseTo(333.3, 5);
	});

	it('is as short as SVG allows', () => {
		expect(linePath(points(0, [50, 49.5, 50]), x, y)).toBe('M0 50l10 .5 10-.5');
	});
});

describe('a column of months', () => {
	it('has the value of each month, and null before its first and after its last', () => {
		expect([23, 24, 25, 26].map((month) => valueAt(24, [5, 0], month))).toEqual([null, 5, 0, null]);
	});

	it('keeps a blank apart from zero', () => {
		expect(valueAt(24, [null, 0], 24)).toBeNull();
		expect(points(24, [null, 0])).toEqual([
			{ x: 24, y: null },
			{ x: 25, y: 0 }
		]);
	});
});
