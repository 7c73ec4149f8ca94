import { expect, it } from 'vitest';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { fieldDataPoints } from './field-data-points';
import { extentOf } from './toll-states';

it('labels its data points with month, figure, unit and status', () => {
	expect(fieldDataPoints(tables, 'field').map(({ label, lines }) => [label, ...lines])).toEqual([
		['12 months to July 2022', '107,583 deaths, reported'],
		['12 months to July 2022', '109,075 deaths, estimated']
	]);
	for (const { lines } of fieldDataPoints(tables, 'two-thirds')) {
		expect(lines.join()).toMatch(/^\d\d,\d{3} deaths .*, reported$/);
	}
});

it('centres each data point on its group of dots, filled left of hollow', () => {
	const { x0, x1 } = extentOf(tables, 'two-thirds');
	const [filled, hollow] = fieldDataPoints(tables, 'two-thirds').map(
		({ x }) => (x - x0) / (x1 - x0)
	);
	const edge = 72536 / 107583;
	expect(filled).toBeCloseTo(edge / 2);
	expect(hollow).toBeCloseTo((edge + 1) / 2);
});
