import { expect, it } from 'vitest';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { dotCounts } from './dot-counts';

it('has 72,536 deaths with a synthetic opioid and 35,047 without, which add up', () => {
	const { all, synthetic, without } = dotCounts(tables);
	expect([synthetic, without, synthetic + without]).toEqual([72536, 35047, all]);
});

it('has a dot for each 100 deaths: 1,076, 725 of them filled, and 15 estimated ones', () => {
	const { dots, extra, filled } = dotCounts(tables);
	expect([dots, extra, filled]).toEqual([1076, 15, 725]);
});

it('has no estimated dots when the estimate equals the count', () => {
	const { first, reported } = tables.deaths.all_drugs;
	const settled = { ...tables.deaths, all_drugs: { first, reported, predicted: reported } };
	expect(dotCounts({ ...tables, deaths: settled }).extra).toBe(0);
});
