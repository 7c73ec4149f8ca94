import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseMonth } from '$lib/data/month';
import { monthlyRates } from './rates';
import { crudeRate, RATE_RESIDENTS } from './selectors';
import type { YearlyCount } from './states-yearly-table';

const years: YearlyCount[] = [
	{ year: 2023, deaths: 5, population: 200_000, basis: 'residents' },
	{ year: 2024, deaths: null, population: 400_000, basis: null }
];

describe('crudeRate', () => {
	it('refers to the number of residents that data/README.md states', () => {
		const [, said = ''] =
			/`population` times ([\d,]+)/.exec(readFileSync('data/README.md', 'utf8')) ?? [];
		expect(RATE_RESIDENTS).toBe(Number(said.replaceAll(',', '')));
		expect(
			crudeRate({ year: 2021, deaths: 7, population: RATE_RESIDENTS, basis: null })
		).toBeCloseTo(7);
	});

	it('returns deaths per 100,000 residents, and null where deaths are blank', () => {
		expect(years.map(crudeRate)).toEqual([2.5, null]);
	});
});

describe('monthlyRates', () => {
	it('uses the residents of the month’s year, or of the newest year for a later month', () => {
		const of = (month: string) =>
			monthlyRates({ first: parseMonth(month), reported: [4], predicted: [8] }, years);
		expect(of('2023-01')).toMatchObject({ reported: [2], predicted: [4] });
		expect(of('2024-12')).toMatchObject({ reported: [1], predicted: [2] });
		expect(of('2025-08')).toMatchObject({ reported: [1], predicted: [2] });
	});

	it('throws when no year is known', () => {
		expect(() => monthlyRates({ first: 0, reported: [1], predicted: [1] }, [])).toThrow(
			'no number of residents is known'
		);
	});

	it('converts both counts of a month and keeps blanks', () => {
		const first = parseMonth('2023-12');
		const deaths = { first, reported: [10, null], predicted: [12, null] };
		expect(monthlyRates(deaths, years)).toEqual({
			first,
			reported: [5, null],
			predicted: [6, null]
		});
	});
});
