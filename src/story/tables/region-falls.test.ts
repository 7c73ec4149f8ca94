import { expect, it } from 'vitest';
import { regionFalls, WEST } from './region-falls';
import { STATE_CODES } from './state-codes';

it('has thirteen states in the West, all of which are known', () => {
	expect(WEST).toHaveLength(13);
	expect(WEST.filter((code) => !STATE_CODES.some((each) => each === code))).toEqual([]);
});

it('weighs states by their deaths', () => {
	const tile = (code: string, from: number, to: number) => ({
		...{ code, perMillion: [], yearly: false },
		change: { from, to, counted: to }
	});
	const { west, rest } = regionFalls([
		tile('CA', 900, 450),
		tile('AK', 100, 150),
		tile('OH', 8, 2)
	]);
	expect(west.fall).toBeCloseTo(0.4);
	expect(rest.fall).toBeCloseTo(0.75);
});
