import { describe, expect, it } from 'vitest';
import { indexEnd, indexOf, lineOf, ringsOf, topOf } from './find';
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

describe('ringsOf', () => {
	it('returns rings only for the two states without monthly counts', () => {
		const ringed = lines.filter((line) => ringsOf(line).length > 0);
		expect(ringed.map(({ code }) => code)).toEqual(['LA', 'PA']);
	});

	it('returns ten rings, one each December', () => {
		const rings = ringsOf(lineOf(chosen('LA')));
		expect(rings).toHaveLength(10);
		expect(rings.map(({ x }) => x % 12)).toEqual(rings.map(() => 11));
		expect(rings.find(({ year }) => year === 2021)?.y.toFixed(1)).toBe('25.4');
	});
});

describe('the scale of a chosen state', () => {
	it('ends above the highest rate, at a multiple of five', () => {
		expect(topOf(tables)).toBe(80);
		expect(topOf(chosen('NE'))).toBeLessThanOrEqual(30);
		for (const { code, data } of everyChoice()) {
			const rates = findRows(data).rows.flatMap((row) => row.slice(1, -3));
			const highest = Math.max(...rates.map((rate) => (typeof rate === 'number' ? rate : 0)));
			expect(topOf(data), code).toBeGreaterThan(highest);
			expect(topOf(data) % 5).toBe(0);
		}
	});
});

describe('indexOf', () => {
	it('is percent of the first month, and blank without a count for it', () => {
		const of = (code: string) => indexOf(tables, lineOf(chosen(code)).deaths).values;
		expect(of('OH')[0]).toBe(100);
		expect(of('LA').filter((value) => value !== null)).toEqual([]);
		expect(indexEnd(tables)).toBe(110);
	});
});
