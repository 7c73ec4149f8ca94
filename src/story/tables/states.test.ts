import { cpSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	FIXTURE,
	fixtureLines as lines,
	fixtureTables
} from '../../../tests/support/fixture-tables';
import { editedTables } from '../../../tests/support/edited-tables';
import { temporaryFolder } from '../../../tests/support/temporary-folder';
import { formatMonth, isoMonth, parseMonth } from '$lib/data/month';
import { deathsAt, highestMonth, lastMonth, type Measure } from './series';
import { STATE_CODES } from './state-codes';
import { loadJurisdictionLines, statesOf, type JurisdictionLine } from './states-12mo-table';
import { loadNation } from './states-yearly-table';
import { loadTables } from './tables';

const current = loadJurisdictionLines();
const nation = loadNation(FIXTURE);

function lineOf(code: string): JurisdictionLine {
	const found = lines.find((line) => line.code === code);
	if (!found) throw new Error(`no line of ${code}`);
	return found;
}

const at = (code: string, month: string) =>
	(['reported', 'predicted'] as const).map((measure) =>
		deathsAt(lineOf(code).deaths, measure, parseMonth(month))
	);
const yearOf = (code: string, year: number) => lineOf(code).years.find((row) => row.year === year);

/** The highest month of a state, and its deaths. */
function highest(code: string, measure: Measure): [string, number] {
	const { deaths } = lineOf(code);
	const month = highestMonth(deaths, (month) => deaths[measure][month - deaths.first] ?? null);
	return [formatMonth(month), deathsAt(deaths, measure, month)];
}

describe('loadJurisdictionLines', () => {
	it('returns the fifty states and the District of Columbia, sorted by name', () => {
		expect(current).toHaveLength(51);
		expect(current.map(({ code }) => code).sort()).toEqual([...STATE_CODES]);
		expect(lines.map(({ name }) => name).slice(0, 3)).toEqual(['Alabama', 'Alaska', 'Arizona']);
		expect(lineOf('DC').name).toBe('District of Columbia');
		expect(lineOf('WV').name).toBe('West Virginia');
	});

	it('covers the months of the national line in each state, from the same release', () => {
		const { vintage, deaths } = fixtureTables;
		expect(vintage).toBe('2026-01');
		for (const { code, deaths: own, blanks } of lines) {
			expect([own.first, lastMonth(own)], code).toEqual([
				deaths.synthetic_opioids.first,
				lastMonth(deaths.synthetic_opioids)
			]);
			expect([own.predicted.length, blanks.length], code).toEqual([128, 128]);
		}
	});

	it('gives a reason for every blank and for nothing else', () => {
		for (const { code, deaths, blanks } of current) {
			expect(
				blanks.map((blank) => blank === null),
				code
			).toEqual(deaths.reported.map((count) => count !== null));
		}
	});

	it('contains no count from one to nine, which CDC does not publish', () => {
		const counts = lines.flatMap(({ deaths, later, years }) => [
			...deaths.reported,
			...deaths.predicted,
			...later.map((row) => row.reported),
			...years.map((row) => row.deaths)
		]);
		expect(counts.filter((count) => count !== null && count > 0 && count < 10)).toEqual([]);
	});

	it('keeps the newer release apart: five months after August 2025, for all but two states', () => {
		for (const { code, later, laterVintage } of lines) {
			const none = code === 'LA' || code === 'PA';
			expect(laterVintage, code).toBe(none ? null : '2026-06');
			expect(
				later.map(({ month }) => isoMonth(month)),
				code
			).toEqual(none ? [] : ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01']);
		}
	});
});

// Each of these was read by hand from CDC's file, or is in the list of figures to agree with.
describe('states-12mo.csv', () => {
	it('gives West Virginia 1,143 and 1,185 to March 2022, not more than 1,300', () => {
		expect(at('WV', '2022-03')).toEqual([1143, 1185]);
		expect(highest('WV', 'reported')).toEqual(['April 2021', 1263]);
		expect(highest('WV', 'predicted')).toEqual(['April 2021', 1291]);
	});

	it('gives West Virginia 454 and 490 to August 2025, and 434 and 453 to January 2026', () => {
		expect(at('WV', '2025-08')).toEqual([454, 490]);
		expect(lineOf('WV').later.at(-1)).toEqual({
			month: parseMonth('2026-01'),
			reported: 434,
			predicted: 453
		});
	});

	it('has no count for Louisiana and Pennsylvania in any month', () => {
		for (const code of ['LA', 'PA']) {
			const { deaths, blanks } = lineOf(code);
			expect(new Set([...deaths.reported, ...deaths.predicted]), code).toEqual(new Set([null]));
			expect(new Set(blanks), code).toEqual(new Set(['not in the data set']));
		}
	});

	it.each([
		['2015-01', [248, 257], [39, 39]],
		['2021-12', [2432, 2620], [2160, 2163]],
		['2022-03', [2411, 2578], [2239, 2243]],
		['2023-07', [2671, 2730], [2637, 2673]],
		['2025-08', [978, 1054], [1184, 1380]]
	])(
		'adds New York City to the rest of New York in %s',
		(month, [reported = 0, predicted = 0], city) => {
			expect(at('NY', month)).toEqual([reported + (city[0] ?? 0), predicted + (city[1] ?? 0)]);
		}
	);

	it('adds New York in the newer release too: 934 and 1,235 to January 2026', () => {
		expect(lineOf('NY').later.at(-1)).toMatchObject({
			reported: 934 + 1235,
			predicted: 976 + 1282
		});
	});

	it('gives the reasons for the blanks of Alaska', () => {
		const { deaths, blanks } = lineOf('AK');
		expect(blanks[parseMonth('2015-01') - deaths.first]).toBe('low quality');
		expect(blanks[parseMonth('2016-10') - deaths.first]).toBe('fewer than 10');
	});

	it('keeps one estimate without a count: Hawaii to February 2017, fewer than 10 and 10', () => {
		const alone = lines.flatMap(({ code, deaths }) =>
			deaths.predicted.flatMap((count, index) =>
				count !== null && deaths.reported[index] === null
					? [`${code} ${isoMonth(deaths.first + index)} ${count}`]
					: []
			)
		);
		expect(alone).toEqual(['HI 2017-02 10']);
	});

	it('adds up to less than the country, as two states are left out', () => {
		const { synthetic_opioids: country } = loadTables().deaths;
		for (let month = country.first; month <= lastMonth(country); month += 1) {
			const sum = current.reduce((total, { deaths }) => {
				return total + (deaths.reported[month - deaths.first] ?? 0);
			}, 0);
			expect(sum, formatMonth(month)).toBeLessThan(deathsAt(country, 'reported', month));
		}
	});
});

describe('states-yearly.csv', () => {
	const rate = (code: string, year: number) => {
		const { deaths = null, population = NaN } = yearOf(code, year) ?? {};
		return deaths === null ? null : ((deaths / population) * 100_000).toFixed(1);
	};

	it('gives West Virginia a rate of 66.6 per 100,000 in 2021, the highest of any state', () => {
		expect(yearOf('WV', 2021)).toEqual({
			year: 2021,
			deaths: 1189,
			population: 1785618,
			basis: 'residents'
		});
		expect(rate('WV', 2021)).toBe('66.6');
		const rates = STATE_CODES.map((code) => Number(rate(code, 2021) ?? 0));
		expect(Math.max(...rates)).toBe(66.6);
	});

	it('has deaths of residents in Louisiana and Pennsylvania, which the monthly table lacks', () => {
		for (const code of ['LA', 'PA']) {
			expect(new Set(lineOf(code).years.map((row) => row.basis))).toEqual(new Set(['residents']));
		}
	});

	it('has the years 2015 to 2024 for every state and the country', () => {
		const all = Array.from({ length: 10 }, (_, index) => 2015 + index);
		expect(nation.map(({ year }) => year)).toEqual(all);
		for (const { code, years } of lines)
			expect(
				years.map(({ year }) => year),
				code
			).toEqual(all);
	});

	it('counts 70,601 deaths of residents of the country in 2021, and 47,735 in 2024', () => {
		const of = (year: number) => nation.find((row) => row.year === year)?.deaths;
		expect([of(2021), of(2022), of(2023), of(2024)]).toEqual([70601, 73838, 72776, 47735]);
	});

	it('adds up to the country: residents exactly, deaths to within half a percent', () => {
		for (const { year, deaths, population } of nation) {
			const own = lines.flatMap((line) => line.years.filter((row) => row.year === year));
			expect(
				own.reduce((sum, row) => sum + row.population, 0),
				String(year)
			).toBe(population);
			const sum = own.reduce((total, row) => total + (row.deaths ?? 0), 0);
			expect(Math.abs(sum / (deaths ?? NaN) - 1), String(year)).toBeLessThan(0.005);
		}
	});

	it('takes deaths by place of death from the monthly table, to December', () => {
		const inState = lines.flatMap(({ code, deaths, years }) =>
			years
				.filter(({ basis }) => basis === 'place of death')
				.map((row) => ({
					code,
					...row,
					monthly: deaths.reported[row.year * 12 + 11 - deaths.first]
				}))
		);
		expect(inState).toHaveLength(33);
		for (const { code, deaths, monthly } of inState) expect(deaths, code).toBe(monthly);
	});

	it('gives no rate for an incomplete year: 14 are blank, North Dakota and Nebraska in 2022', () => {
		const blank = lines.flatMap(({ code, years }) =>
			years.filter((row) => row.deaths === null).map((row) => `${code} ${row.year}`)
		);
		expect(blank).toHaveLength(14);
		expect(blank).toEqual(expect.arrayContaining(['ND 2022', 'NE 2022']));
		expect(rate('ND', 2022)).toBeNull();
	});
});

describe('statesOf', () => {
	const { states } = fixtureTables;

	it('returns every state in 2021, the country, West Virginia, and no chosen state', () => {
		expect(states.compared).toHaveLength(51);
		expect(new Set(states.compared.map(({ year }) => year))).toEqual(new Set([2021]));
		expect(states.compared.filter((row) => row.deaths === null).map((row) => row.code)).toEqual([
			'ND'
		]);
		expect(states.nation).toEqual(nation);
		expect(states.westVirginia).toEqual(lineOf('WV'));
		expect(states.chosen).toBeNull();
	});

	it('throws without West Virginia', () => {
		expect(() => statesOf([], nation)).toThrow('states-12mo.csv: found no rows of WV');
	});
});

describe('loadJurisdictionLines, called again', () => {
	it('returns the same lines for the same text, in any folder', () => {
		const copy = temporaryFolder();
		cpSync(FIXTURE, copy, { recursive: true });
		// An earlier file of tests may have read other tables, and only the last lines are kept.
		const first = loadJurisdictionLines(FIXTURE);
		expect(loadJurisdictionLines(copy)).toBe(first);
	});

	it('follows a change to the text, and back', () => {
		const edited = editedTables('states-12mo.csv', (text) =>
			text.replace('WV,2022-03,1143,', 'WV,2022-03,1144,')
		);
		const march = (read: readonly JurisdictionLine[]) => {
			const { deaths } = statesOf(read, nation).westVirginia;
			return deathsAt(deaths, 'reported', parseMonth('2022-03'));
		};
		expect([edited, FIXTURE].map((dir) => march(loadJurisdictionLines(dir)))).toEqual([1144, 1143]);
	});

	it('names a missing table', () => {
		expect(() => loadJurisdictionLines('nowhere')).toThrow(
			'states-yearly.csv: the file is missing'
		);
	});
});
