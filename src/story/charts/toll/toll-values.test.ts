import { describe, expect, it } from 'vitest';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { announcedRise } from '../../tables/selectors';
import { dotCounts } from './toll-values';

it('has no estimated rings when the estimate equals the count', () => {
	const { first, reported } = tables.deaths.all_drugs;
	const settled = { ...tables.deaths, all_drugs: { first, reported, predicted: reported } };
	expect(dotCounts({ ...tables, deaths: settled }).extra).toBe(0);
});

describe('the announced rise', () => {
	it('throws without its row', () => {
		expect(() => announcedRise({ ...tables, announced: [] })).toThrow(
			/no row for an announced rise in announced\.csv/
		);
	});
});
