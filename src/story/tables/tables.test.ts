import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixtureTables as tables } from '../../../tests/support/fixture-tables';
import type { TableDefinition } from '$lib/data/define-table';
import { DRUG_CLASSES, type DrugClass } from './classes';
import { isoMonth, parseMonth } from '$lib/data/month';
import { deathsAt, highestMonth, lastMonth } from './series';
import { loadTables } from './tables';

const current = loadTables();
const found = import.meta.glob<TableDefinition>('./*-table.ts', { eager: true, import: 'table' });
const at = (drugClass: DrugClass, month: string) => [
	deathsAt(tables.deaths[drugClass], 'reported', parseMonth(month)),
	deathsAt(tables.deaths[drugClass], 'predicted', parseMonth(month))
];

describe('overdose-12mo.csv', () => {
	it('has every class from January 2015 to August 2025, from the January 2026 release', () => {
		expect(tables.vintage).toBe('2026-01');
		for (const drugClass of DRUG_CLASSES) {
			const series = tables.deaths[drugClass];
			expect(isoMonth(series.first)).toBe('2015-01');
			expect(isoMonth(lastMonth(series))).toBe('2025-08');
			expect(series.reported).toHaveLength(128);
			expect(series.predicted).toHaveLength(128);
		}
	});

	it('agrees with the figures that were checked by other means', () => {
		expect(at('all_drugs', '2022-07')).toEqual([107583, 109075]);
		expect(at('synthetic_opioids', '2022-07')).toEqual([72536, 73513]);
		expect(at('all_drugs', '2021-04')).toEqual([99772, 100950]);
		expect(at('all_drugs', '2021-06')[0]).toBe(100569);
		expect(at('all_drugs', '2025-08')).toEqual([69172, 72836]);
		expect(at('synthetic_opioids', '2025-08')).toEqual([38514, 40528]);
		expect(at('all_drugs', '2015-01')).toEqual([47523, 48060]);
		expect(at('all_drugs', '2025-01')[1]).toBe(79896);
	});

	it('never counts more deaths for a class than for all drugs, or predicts fewer than reported', () => {
		for (const drugClass of DRUG_CLASSES) {
			const { first, reported, predicted } = current.deaths[drugClass];
			for (const [index, deaths] of reported.entries()) {
				const all = deathsAt(current.deaths.all_drugs, 'reported', first + index);
				expect(deaths).toBeLessThanOrEqual(all);
				expect(predicted[index]).toBeGreaterThanOrEqual(deaths ?? Infinity);
			}
		}
	});

	it('keeps newer releases apart: only months after August 2025', () => {
		const months = (drugClass: DrugClass) =>
			tables.later
				.filter((point) => point.drugClass === drugClass)
				.map((point) => isoMonth(point.month));
		expect(months('synthetic_opioids')).toEqual([
			'2025-09',
			'2025-10',
			'2025-11',
			'2025-12',
			'2026-01'
		]);
		expect(months('all_drugs')).toHaveLength(7);
		expect(tables.later).toHaveLength(12);
		expect(tables.later.find((point) => isoMonth(point.month) === '2026-03')).toEqual({
			drugClass: 'all_drugs',
			month: parseMonth('2026-03'),
			reported: null,
			predicted: 67798,
			vintage: '2026-08'
		});
		expect(tables.later.at(-1)).toMatchObject({ reported: 36825, predicted: 37488 });
	});
});

describe('loadTables', () => {
	it('reads every file of data/tables', () => {
		const files = Object.values(found).map(({ file }) => file);
		expect(files.sort()).toEqual(readdirSync('data/tables'));
	});

	it('counts fentanyl by name to June 2024', () => {
		const { first, deaths, vintage } = tables.fentanylByName;
		expect([isoMonth(first), deaths.length, vintage]).toEqual(['2019-01', 66, '2025-01']);
		expect(deaths[parseMonth('2022-07') - first]).toBe(71671);
	});

	it('adds up seizures over regions: 27,023 pounds in 2023, and only 2026 is partial', () => {
		const of2023 = tables.seizures.filter((row) => row.fiscalYear === 2023);
		expect(Math.round(of2023.reduce((sum, row) => sum + row.pounds, 0))).toBe(27023);
		expect(tables.seizures).toHaveLength(16);
		const partial = tables.seizures.filter((row) => row.partial).map((row) => row.fiscalYear);
		expect(partial).toEqual([2026, 2026]);
	});

	it('reads ten statements, four with a number, none with a method', () => {
		expect(tables.statements).toHaveLength(10);
		const numbered = tables.statements.filter((row) => row.share !== null);
		expect(numbered.map((row) => row.share)).toEqual([98, 97, 97, 90]);
		expect(new Set(numbered.map((row) => row.methodPublished))).toEqual(new Set(['none found']));
	});

	it('reads one figure as published elsewhere, with its speaker and date', () => {
		expect(tables.published).toEqual([
			{
				id: 'wv-published',
				state: 'WV',
				month: parseMonth('2022-03'),
				value: 1300,
				bound: 'more than',
				published: '2023-02',
				speaker: 'CDC, as reported by the CNN wire story',
				speakerShort: 'CNN wire story',
				source: 'cnn-wire-2023'
			}
		]);
	});

	it('names no amount of any drug', () => {
		const words = tables.potency.map((row) => `${row.substance} ${row.note}`).join(' ');
		expect(words).not.toMatch(/\d\s?(mg|µg|mcg|milligram|gram)/i);
	});
});

it('finds the peaks: August 2023 for all drugs, July 2023 for synthetic opioids', () => {
	const { all_drugs: all, synthetic_opioids: synthetic } = tables.deaths;
	const peak = highestMonth(all, (month) => all.predicted[month - all.first] ?? null);
	expect(at('all_drugs', '2023-08')[1]).toBe(112966);
	expect(isoMonth(peak)).toBe('2023-08');
	const second = highestMonth(
		synthetic,
		(month) => synthetic.predicted[month - synthetic.first] ?? null
	);
	expect(at('synthetic_opioids', '2023-07')[1]).toBe(78729);
	expect(isoMonth(second)).toBe('2023-07');
});
