import { describe, expect, it } from 'vitest';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { dots } from './dots-chart';
import { dotCounts } from './dots';

describe('dots chart', () => {
	it('has 107,583 deaths as reported and 109,075 as estimated', () => {
		expect(dots.rows(tables, 'all').rows).toEqual([
			['overdose deaths', '2022-07', 107583, 'reported, provisional', '2026-01'],
			['overdose deaths', '2022-07', 109075, 'predicted', '2026-01']
		]);
	});

	it('has 72,536 deaths with a synthetic opioid and 35,047 without, which add up', () => {
		const { all, synthetic, without } = dotCounts(tables);
		expect([synthetic, without, synthetic + without]).toEqual([72536, 35047, all]);
		const deaths = dots.rows(tables, 'two-thirds').rows.map((row) => row[2]);
		expect(deaths).toEqual([72536, 35047]);
	});

	it('has no estimated dots when the estimate equals the count', () => {
		const { first, reported } = tables.deaths.all_drugs;
		const settled = { ...tables.deaths, all_drugs: { first, reported, predicted: reported } };
		expect(dotCounts({ ...tables, deaths: settled }).extra).toBe(0);
	});

	it('labels its data points with month, figure, unit and status', () => {
		expect(dots.dataPoints(tables, 'all').map(({ label, lines }) => [label, ...lines])).toEqual([
			['12 months to July 2022', '107,583 deaths, reported'],
			['12 months to July 2022', '109,075 deaths, predicted']
		]);
		for (const { lines } of dots.dataPoints(tables, 'two-thirds')) {
			expect(lines.join()).toMatch(/^\d\d,\d{3} deaths .*, reported$/);
		}
	});

	it('centres each data point on its group of dots, filled left of hollow', () => {
		const [filled, hollow] = dots.dataPoints(tables, 'two-thirds').map(({ x }) => x);
		const edge = 72536 / 107583;
		expect(filled).toBeCloseTo(edge / 2);
		expect(hollow).toBeCloseTo((edge + 1) / 2);
	});
});
