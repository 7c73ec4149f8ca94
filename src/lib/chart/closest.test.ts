import { describe, expect, it } from 'vitest';
import { closest } from './closest';

const dataPoints = [
	{ x: 10, y: 5, label: '', lines: [] },
	{ x: 20, y: 1, label: '', lines: [] },
	{ x: 30, y: 3, label: '', lines: [] }
];
const away = (x: number, y: number) => (dataPoint: { x: number; y: number }) =>
	Math.hypot(dataPoint.x - x, dataPoint.y - y);

describe('closest', () => {
	it('returns the index of the data point at the smallest distance', () => {
		expect(closest(dataPoints, away(24, 3))).toBe(1);
		expect(closest(dataPoints, away(29, 9))).toBe(2);
	});

	it('returns the earlier of two equally close data points', () => {
		expect(closest(dataPoints, ({ x }) => Math.abs(x - 15))).toBe(0);
	});

	it('returns -1 without data points', () => {
		expect(closest([], away(0, 0))).toBe(-1);
	});
});
