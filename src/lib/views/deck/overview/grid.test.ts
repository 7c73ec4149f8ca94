import { describe, expect, it } from 'vitest';
import { rowStep } from './grid';

/** Rows of three, one and two cards. Tops in a row differ by less than a pixel, due to rounding. */
const places = [
	{ left: 0, top: 0 },
	{ left: 100, top: 0.4 },
	{ left: 200, top: 0 },
	{ left: 0, top: 150 },
	{ left: 0, top: 300 },
	{ left: 100, top: 300.3 }
];

describe('rowStep', () => {
	it('returns the nearest card in the next row, however short it is', () => {
		expect([0, 1, 2].map((from) => rowStep(places, from, 1))).toEqual([3, 3, 3]);
		expect(rowStep(places, 3, 1)).toBe(4);
	});

	it('returns the nearest card in the previous row', () => {
		expect(rowStep(places, 5, -1)).toBe(3);
		expect(rowStep(places, 3, -1)).toBe(0);
		const level = [...places.slice(0, 3), { left: 110, top: 150 }];
		expect(rowStep(level, 3, -1)).toBe(1);
	});

	it('returns the card itself if there is no further row or no card', () => {
		expect(rowStep(places, 5, 1)).toBe(5);
		expect(rowStep(places, 1, -1)).toBe(1);
		expect(rowStep([], 0, 1)).toBe(0);
	});
});
