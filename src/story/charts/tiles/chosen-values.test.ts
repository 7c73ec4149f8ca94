import { describe, expect, it } from 'vitest';
import {
	percentScaleEnd,
	percentOfFirst,
	lineOf,
	yearlyRatesOf,
	rateScaleEnd
} from './chosen-values';
import { findRows } from './find-rows';
import {
	chosen,
	everyChoice,
	fixtureLines as lines,
	fixtureTables as tables
} from '../../../../tests/support/fixture-tables';

describe('lineOf', () => {
	it('is West Virginia until a reader chooses a state', () => {
		expect(lineOf(tables).code).toBe('WV');
		expect(lineOf(chosen('OH')).code).toBe('OH');
	});
});

describe('yearlyRatesOf', () => {
	it('returns rates only for the two states without monthly counts', () => {
		const withYears = lines.filter((line) => yearlyRatesOf(line).length > 0);
		expect(withYears.map(({ code }) => code)).toEqual(['LA', 'PA']);
	});

	it('returns ten rates, one each December', () => {
		const rates = yearlyRatesOf(lineOf(chosen('LA')));
		expect(rates).toHaveLength(10);
		expect(rates.map(({ x }) => x % 12)).toEqual(rates.map(() => 11));
		expect(rates.find(({ year }) => year === 2021)?.y.toFixed(1)).toBe('25.4');
	});
});

describe('the scale of a chosen state', () => {
	it('ends above the highest rate, at a multiple of five', () => {
		expect(rateScaleEnd(tables)).toBe(80);
		expect(rateScaleEnd(chosen('NE'))).toBeLessThanOrEqual(30);
		for (const { code, data } of everyChoice()) {
			const rates = findRows(data).rows.flatMap((row) => row.slice(1, -3));
			const highest = Math.max(...rates.map((rate) => (typeof rate === 'number' ? rate : 0)));
			expect(rateScaleEnd(data), code).toBeGreaterThan(highest);
			expect(rateScaleEnd(data) % 5).toBe(0);
		}
	});
});

describe('percentOfFirst', () => {
	it('is percent of the first month, and blank without a count for it', () => {
		const of = (code: string) => percentOfFirst(tables, lineOf(chosen(code)).deaths).values;
		expect(of('OH')[0]).toBe(100);
		expect(of('LA').filter((value) => value !== null)).toEqual([]);
		expect(percentScaleEnd(tables)).toBe(110);
	});
});
