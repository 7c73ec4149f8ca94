import { describe, expect, it } from 'vitest';
import { closest, nearest } from './nearest';

const readings = [
	{ x: 10, y: 5, label: '', lines: [] },
	{ x: 20, y: 1, label: '', lines: [] },
	{ x: 30, y: 3, label: '', lines: [] }
];

describe('the reading nearest to a place', () => {
	it('is found along the axis that the chart is read by', () => {
		expect(nearest(readings, 'x', 19)).toBe(1);
		expect(nearest(readings, 'y', 0)).toBe(1);
	});

	it('is the first or the last for a place beyond the ends', () => {
		expect(nearest(readings, 'x', -1000)).toBe(0);
		expect(nearest(readings, 'x', 1000)).toBe(2);
	});

	it('is the earlier of two that are equally near', () => {
		expect(nearest(readings, 'x', 15)).toBe(0);
	});

	it('is none where nothing can be read', () => {
		expect(nearest([], 'x', 15)).toBe(-1);
	});
});

it('the reading closest to a point is found where marks stand beside and above each other', () => {
	const away = (x: number, y: number) => (reading: { x: number; y: number }) =>
		Math.hypot(reading.x - x, reading.y - y);
	expect(closest(readings, away(24, 3))).toBe(1);
	expect(closest(readings, away(29, 9))).toBe(2);
	expect(closest([], away(0, 0))).toBe(-1);
});
