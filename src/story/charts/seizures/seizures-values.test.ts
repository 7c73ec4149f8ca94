import { describe, expect, it } from 'vitest';
import { fixtureTables as tables } from '../../../../tests/support/fixture-tables';
import { isoMonth } from '$lib/data/month';
import { seizures } from './seizures-chart';
import { deathsBeside, highest, yearsOf } from './seizures-values';
import { descriptionOf } from '$lib/chart/charts';

const years = yearsOf(tables);

describe('fiscal years', () => {
	it('never counts an incomplete year as the highest or as the last', () => {
		const rows = tables.seizures.map((row) => (row.partial ? { ...row, pounds: 90_000 } : row));
		expect(highest({ ...tables, seizures: rows }).year).toBe(2023);
	});
});

describe('seizures table', () => {
	const cells = (state: string, key: string) => {
		const { columns, rows } = seizures.rows(tables, state);
		const at = columns.findIndex((each) => each.key === key);
		return rows.map((row) => row[at]);
	};
	/** Those of the fiscal years, which come first. */
	const fiscal = (key: string) => cells('by-year', key).slice(0, years.length);

	it('has full years to 2022 for shares, and all years for pounds', () => {
		expect(cells('ports', 'fiscal_year')).toEqual(['2019', '2020', '2021', '2022']);
		expect(fiscal('period').at(-1)).toBe('2026');
	});

	it('has the share of full years, and a blank instead of zero for an incomplete one', () => {
		expect(fiscal('share_at_ports')).toEqual([91.9, 83.1, 90.9, 85, 89.5, 86.3, 86, null]);
		const { columns } = seizures.rows(tables, 'by-year');
		expect(columns.find(({ key }) => key === 'share_at_ports')?.blank).toMatch(/full fiscal years/);
	});

	it('has the months of each year, and marks the partial one', () => {
		expect(fiscal('months').slice(-2)).toEqual([
			'October 2024 to September 2025',
			'October 2025 to August 2026'
		]);
		expect(fiscal('status').slice(-2)).toEqual(['full year, measured', 'partial, to August']);
	});

	it('has the deaths of every month that is drawn, in rows of their own', () => {
		const { months, at, last } = deathsBeside(tables);
		const rest = (key: string) => cells('by-year', key).slice(years.length);
		expect(rest('period').at(-1)).toBe(isoMonth(last));
		expect(rest('all_drugs_predicted')).toEqual(months.map(at));
		expect(rest('status').at(-1)).toBe('provisional, recent');
		expect(fiscal('all_drugs_predicted').every((cell) => cell === null)).toBe(true);
	});
});

describe('seizures data point', () => {
	it('has pounds at and between ports, and the share', () => {
		const dataPoint = seizures
			.dataPoints(tables, 'by-year')
			.find(({ label }) => label === 'Fiscal year 2023');
		expect(dataPoint).toMatchObject({
			label: 'Fiscal year 2023',
			lines: [
				'October 2022 to September 2023',
				'24,182 pounds at ports of entry',
				'2,841 pounds between ports',
				'89 percent at ports of entry'
			]
		});
		expect(dataPoint?.x).toBe(2023);
	});

	it('has no share for the incomplete year, and ends with 2022 where shares are drawn', () => {
		const last = seizures
			.dataPoints(tables, 'by-year')
			.find(({ label }) => label === 'Fiscal year 2026');
		expect(last?.lines.at(-1)).toBe('partial, to August: no share');
		expect(seizures.dataPoints(tables, 'ports').at(-1)?.x).toBe(2022);
	});
});

describe('the alternative text of seizures', () => {
	it('throws without a full year', () => {
		const seized = tables.seizures.filter(({ partial }) => partial);
		expect(() => descriptionOf(seizures, { ...tables, seizures: seized }, 'ports').alt).toThrow(
			/no full fiscal year/
		);
	});
});
