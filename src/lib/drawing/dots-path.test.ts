import { describe, expect, it } from 'vitest';
import { dotsPath } from './dots-path';

const pathOf = (...at: number[]) => dotsPath(0, at.length / 2, Float64Array.from(at));

describe('dotsPath', () => {
	it('rounds to a tenth of a pixel', () => {
		expect(pathOf(1, 20.04, 305.06, 0.1)).toBe('M1 20h0M305.1 0.1h0');
	});

	it('writes negative pixels, and no negative zero', () => {
		expect(pathOf(-3.25, -0.01)).toBe('M-3.2 0h0');
	});

	it('leaves a dot out of sight that is far away', () => {
		expect(pathOf(123_456, -123_456)).toBe('M9999 -9999h0');
	});

	it('draws a part of the dots', () => {
		expect(dotsPath(1, 2, Float64Array.of(1, 1, 2, 2, 3, 3))).toBe('M2 2h0');
		expect(dotsPath(1, 1, Float64Array.of(1, 1))).toBe('');
	});
});
