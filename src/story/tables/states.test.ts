import { cpSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIXTURE, fixtureLines as lines } from '../../../tests/support/fixture-tables';
import { editedTables } from '../../../tests/support/edited-tables';
import { temporaryFolder } from '../../../tests/support/temporary-folder';
import { formatMonth, parseMonth } from '$lib/data/month';
import { deathsAt, lastMonth } from './series';
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

describe('loadJurisdictionLines', () => {
	it('returns the fifty states and the District of Columbia, sorted by name', () => {
		expect(current).toHaveLength(51);
		expect(current.map(({ code }) => code).sort()).toEqual([...STATE_CODES]);
		expect(lines.map(({ name }) => name).slice(0, 3)).toEqual(['Alabama', 'Alaska', 'Arizona']);
		expect(lineOf('DC').name).toBe('District of Columbia');
		expect(lineOf('WV').name).toBe('West Virginia');
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
});

// Each of these was read by hand from CDC's file, or is in the list of figures to agree with.
describe('states-12mo.csv', () => {
	it('has no count for Louisiana and Pennsylvania in any month', () => {
		for (const code of ['LA', 'PA']) {
			const { deaths, blanks } = lineOf(code);
			expect(new Set([...deaths.reported, ...deaths.predicted]), code).toEqual(new Set([null]));
			expect(new Set(blanks), code).toEqual(new Set(['not in the data set']));
		}
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
	it('has the years 2015 to 2024 for every state and the country', () => {
		const all = Array.from({ length: 10 }, (_, index) => 2015 + index);
		expect(nation.map(({ year }) => year)).toEqual(all);
		for (const { code, years } of lines)
			expect(
				years.map(({ year }) => year),
				code
			).toEqual(all);
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
});

describe('statesOf', () => {
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
