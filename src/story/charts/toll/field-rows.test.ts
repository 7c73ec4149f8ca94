import { expect, it } from 'vitest';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { fieldRows } from './field-rows';

it('has 107,583 deaths as reported and 109,075 as estimated', () => {
	expect(fieldRows(tables, 'field').rows).toEqual([
		['overdose deaths', '2022-07', 107583, 'reported, provisional', '2026-01'],
		['overdose deaths', '2022-07', 109075, 'estimated', '2026-01']
	]);
});

it('has the deaths with a synthetic opioid and those without', () => {
	expect(fieldRows(tables, 'two-thirds').rows.map((row) => row[2])).toEqual([72536, 35047]);
});
