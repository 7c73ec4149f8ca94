import { describe, expect, it } from 'vitest';
import { loadTables } from '../../data/tables';
import { fullYears, heightsOf, highest, seizures, topOf, yearsOf, type Year } from './seizures';
import { seizuresWords } from './words';

const tables = loadTables();
const years = yearsOf(tables);

function yearOf(year: number): Year {
	const found = years.find((each) => each.year === year);
	if (!found) throw new Error(`no year ${year}`);
	return found;
}

describe('the fiscal years', () => {
	it('are 2019 to 2026, each once, oldest first', () => {
		expect(years.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
	});

	it('add up both places: 27,023 pounds in 2023, the most, and 12,027 in 2025', () => {
		expect(Math.round(yearOf(2023).total)).toBe(27023);
		expect(Math.round(yearOf(2025).total)).toBe(12027);
		expect(highest(tables).year).toBe(2023);
	});

	it('have a share at ports of 83 to 92 percent while they are full', () => {
		const shares = fullYears(tables).map(({ share }) => Math.round(share * 100));
		expect(shares).toEqual([92, 83, 91, 85, 89, 86, 86]);
	});

	it('have no share, and the month they run to, while they are not', () => {
		expect(yearOf(2026)).toMatchObject({ share: null, until: 'August' });
		expect(years.filter(({ until }) => until !== null)).toHaveLength(1);
	});

	it('never count a year that is not over as the highest or as the last', () => {
		const rows = tables.seizures.map((row) => (row.partial ? { ...row, pounds: 90_000 } : row));
		expect(highest({ ...tables, seizures: rows }).year).toBe(2023);
	});
});

describe('a column', () => {
	const top = topOf(tables);

	it('is on a scale to the next ten thousand above the highest year', () => {
		expect(top).toBe(30_000);
	});

	it('is a hundred percent high with the share at ports in it, and ends in pounds', () => {
		const year = yearOf(2023);
		expect(heightsOf(year, top, 0)).toEqual({ ports: year.share, total: 1 });
		expect(heightsOf(year, top, 1)).toEqual({ ports: year.ports / top, total: year.total / top });
	});

	it('is halfway between the two at the middle of the way', () => {
		const year = yearOf(2019);
		const [from, half, to] = [0, 0.5, 1].map((way) => heightsOf(year, top, way).total);
		expect(half).toBeCloseTo(((from ?? NaN) + (to ?? NaN)) / 2);
	});

	it('keeps its parts in order and inside the plot all the way', () => {
		for (const year of years) {
			for (const way of [0, 0.25, 0.5, 0.75, 1]) {
				const { ports, total } = heightsOf(year, top, way);
				expect(ports).toBeGreaterThan(0);
				expect(total).toBeGreaterThan(ports);
				expect(total).toBeLessThanOrEqual(1);
			}
		}
	});

	it('of a year that is not over stands in pounds alone', () => {
		expect(heightsOf(yearOf(2026), top, 0)).toEqual(heightsOf(yearOf(2026), top, 1));
	});
});

describe('the table of seizures', () => {
	const cells = (state: string, key: string) => {
		const { columns, rows } = seizures.rows(tables, state);
		const at = columns.findIndex((each) => each.key === key);
		return rows.map((row) => row[at]);
	};

	it('has full years alone where shares are drawn, and all where pounds are', () => {
		expect(cells('ports', 'fiscal_year')).toEqual([
			'2019',
			'2020',
			'2021',
			'2022',
			'2023',
			'2024',
			'2025'
		]);
		expect(cells('by-year', 'fiscal_year').at(-1)).toBe('2026');
	});

	it('has the share of full years, and a blank that is no zero for the part of one', () => {
		expect(cells('by-year', 'share_at_ports')).toEqual([
			91.9,
			83.1,
			90.9,
			85,
			89.5,
			86.3,
			86,
			null
		]);
		const { columns } = seizures.rows(tables, 'by-year');
		expect(columns.find(({ key }) => key === 'share_at_ports')?.blank).toMatch(/part of a year/);
	});

	it('has the months of each year, and says which one is partial', () => {
		expect(cells('by-year', 'months').slice(-2)).toEqual([
			'October 2024 to September 2025',
			'October 2025 to August 2026'
		]);
		expect(cells('by-year', 'status').slice(-2)).toEqual([
			'full year, measured',
			'partial, to August'
		]);
	});

	it('has the pounds as they are published', () => {
		expect(cells('by-year', 'at_ports')[4]).toBe(24182.07);
		expect(cells('by-year', 'between_ports')[4]).toBe(2840.79);
	});
});

describe('a reading of seizures', () => {
	it('has pounds at and between ports, and the share', () => {
		const [reading] = seizures.readings(tables, 'by-year').filter(({ x }) => x === 2023);
		expect(reading).toMatchObject({
			label: 'Fiscal year 2023',
			lines: [
				'October 2022 to September 2023',
				'24,182 pounds at ports of entry',
				'2,841 pounds between ports',
				'89 percent at ports of entry'
			]
		});
		expect(reading?.y).toBeCloseTo(27022.86 / 30_000);
	});

	it('has no share for the year that is not over, and is not there where shares are drawn', () => {
		const last = seizures.readings(tables, 'by-year').at(-1);
		expect(last?.lines.at(-1)).toBe('partial, to August: no share');
		expect(seizures.readings(tables, 'ports').map(({ x }) => x)).not.toContain(2026);
	});

	it('stands where the two parts meet in a column of shares', () => {
		expect(seizures.readings(tables, 'ports')[0]?.y).toBeCloseTo(0.919, 3);
	});
});

describe('the alternative text of seizures', () => {
	it.each([
		[
			'ports',
			[
				'83 to 92 percent',
				'92 in 2019',
				'86 in 2025',
				'No share is drawn for 2026',
				'not what crossed'
			]
		],
		[
			'by-year',
			[
				'2,804 pounds in 2019',
				'27,023 pounds in 2023, the most',
				'12,027 pounds in 2025',
				'10,369 pounds to August',
				'dotted outline',
				'not what crossed'
			]
		]
	])('in %s has the finding, the extremes and the caveat', (state, said) => {
		const text = seizuresWords.describe(tables, state);
		for (const words of said) expect(text).toContain(words);
	});

	it('is missed in words where no year is full', () => {
		const seized = tables.seizures.filter(({ partial }) => partial);
		expect(() => seizuresWords.describe({ ...tables, seizures: seized }, 'ports')).toThrow(
			/no full fiscal year/
		);
	});
});
