import { describe, expect, it } from 'vitest';
import { closest, nearest } from './nearest';

const dataPoints = [
	{ x: 10, y: 5, label: '', lines: [] },
	{ x: 20, y: 1, label: '', lines: [] },
	{ x: 30, y: 3, label: '', lines: [] }
];

describe('nearest', () => {
	it('searches along the given axis', () => {
		expect(nearest(dataPoints, 'x', 19)).toBe(1);
		expect(nearest(dataPoints, 'y', 0)).toBe(1);
	});

	it('returns the first or last data point for a position outside the range', () => {
		expect(nearest(dataPoints, 'x', -1000)).toBe(0);
		expect(nearest(dataPoints, 'x', 1000)).toBe(2);
	});

	it('returns the earlier of two equally near data points', () => {
		expect(nearest(dataPoints, 'x', 15)).toBe(0);
	});

	it('returns -1 without data points', () => {
		expect(nearest([], 'x', 15)).toBe(-1);
	});
});

it('finds the closest data point in two dimensions', () => {
	const away = (x: number, y: number) => (dataPoint: { x: number; y: number }) =>
		Math.hypot(dataPoint.x - x, dataPoint.y - y);
	expect(closest(dataPoints, away(24, 3))).toBe(1);
	expect(closest(dataPoints, away(29, 9))).toBe(2);
	expect(closest([], away(0, 0))).toBe(-1);
});
