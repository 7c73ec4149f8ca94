import { describe, expect, it } from 'vitest';
import { cellAfter } from './grid-moves';

/** A . B / . . C / D . . */
const cells = [
	{ column: 0, row: 0 },
	{ column: 2, row: 0 },
	{ column: 2, row: 1 },
	{ column: 0, row: 2 }
];
const from = (index: number, key: string, ctrlKey = false) =>
	cellAfter(cells, index, { key, ctrlKey });

describe('cellAfter', () => {
	it('skips gaps within a row, and stays at its ends', () => {
		expect(from(0, 'ArrowRight')).toBe(1);
		expect(from(1, 'ArrowLeft')).toBe(0);
		expect(from(1, 'ArrowRight')).toBe(1);
	});

	it('moves to the nearest column of the next row', () => {
		expect(from(0, 'ArrowDown')).toBe(2);
		expect(from(2, 'ArrowDown')).toBe(3);
		expect(from(3, 'ArrowUp')).toBe(2);
		expect(from(2, 'ArrowUp')).toBe(1);
		expect(from(3, 'ArrowDown')).toBe(3);
	});

	it('moves to the ends of the row, or with Ctrl to the ends of the grid', () => {
		expect(from(1, 'Home')).toBe(0);
		expect(from(0, 'End')).toBe(1);
		expect(from(2, 'Home', true)).toBe(0);
		expect(from(0, 'End', true)).toBe(3);
	});

	it('leaves every other key alone', () => {
		for (const key of ['Enter', ' ', 'PageDown', 'Escape', 'a'])
			expect(from(0, key)).toBeUndefined();
	});
});
