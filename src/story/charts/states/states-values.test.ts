import { describe, expect, it } from 'vitest';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { isoMonth } from '$lib/data/month';
import { comparedRates } from '../../tables/selectors';
import { countryOf, countsEnd, fallOf, highestOf, unknownOf } from './states-values';

const dots = comparedRates(tables);

describe('the beeswarm of states', () => {
	it('has every state with a rate once, lowest first', () => {
		expect(dots).toHaveLength(50);
		expect(new Set(dots.map(({ code }) => code)).size).toBe(50);
		const rates = dots.map(({ rate }) => rate);
		expect(rates).toEqual(rates.toSorted((a, b) => a - b));
	});

	it('names North Dakota as not published and has no dot for it', () => {
		expect(unknownOf(tables).map(({ name }) => name)).toEqual(['North Dakota']);
		expect(dots.some(({ code }) => code === 'ND')).toBe(false);
		expect(dots.every(({ rate }) => rate > 0)).toBe(true);
	});

	it('ends with West Virginia, the highest of any state; the country is at 21.3', () => {
		expect(highestOf(tables)).toMatchObject({ code: 'WV', basis: 'residents' });
		expect(highestOf(tables).rate.toFixed(1)).toBe('66.6');
		expect(countryOf(tables).rate.toFixed(1)).toBe('21.3');
	});
});

describe('West Virginia’s counts', () => {
	it('has a scale to 1,400, above the counts and the published figure', () => {
		expect(countsEnd(tables)).toBe(1400);
		const published = tables.published.map((row) => ({ ...row, value: 1501 }));
		expect(countsEnd({ ...tables, published })).toBe(1600);
	});

	it('fell by 60 percent from July 2023 to August 2025, by CDC’s estimate', () => {
		const { from, to, said } = fallOf(tables);
		expect([from, to].map(({ month }) => isoMonth(month))).toEqual(['2023-07', '2025-08']);
		expect([from.predicted, to.predicted, said.fall]).toEqual([1225, 490, '60']);
	});
});
