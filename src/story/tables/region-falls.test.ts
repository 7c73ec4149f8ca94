import { expect, it } from 'vitest';
import { fixtureTables } from '../../../tests/support/fixture-tables';
import { regionFalls, WEST } from './region-falls';
import { STATE_CODES } from './state-codes';

it('has thirteen states in the West, all of which are known', () => {
	expect(WEST).toHaveLength(13);
	expect(WEST.filter((code) => !STATE_CODES.some((each) => each === code))).toEqual([]);
});

it('adds up the estimates of each region, without states that lack a count', () => {
	const { west, rest } = regionFalls(fixtureTables.states.tiles);
	expect(west.unknown).toEqual(['NV', 'OR']);
	expect(Math.round(west.fall * 100)).toBe(26);
	expect(rest.unknown).toEqual(['FL', 'LA', 'MA', 'NC', 'ND', 'OK', 'PA']);
	expect(Math.round(rest.fall * 100)).toBe(55);
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
