import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixtureTables as tables } from '../../../tests/support/fixture-tables';
import type { TableDefinition } from '$lib/data/define-table';
import { DRUG_CLASSES } from './classes';
import { deathsAt } from './series';
import { loadTables } from './tables';

const current = loadTables();
const found = import.meta.glob<TableDefinition>('./*-table.ts', { eager: true, import: 'table' });

describe('overdose-12mo.csv', () => {
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
});

describe('loadTables', () => {
	it('reads every file of data/tables', () => {
		const files = Object.values(found).map(({ file }) => file);
		expect(files.sort()).toEqual(readdirSync('data/tables'));
	});

	it('adds up seizures over regions: 27,023 pounds in 2023, and only 2026 is partial', () => {
		const of2023 = tables.seizures.filter((row) => row.fiscalYear === 2023);
		expect(Math.round(of2023.reduce((sum, row) => sum + row.pounds, 0))).toBe(27023);
		expect(tables.seizures).toHaveLength(16);
		const partial = tables.seizures.filter((row) => row.partial).map((row) => row.fiscalYear);
		expect(partial).toEqual([2026, 2026]);
	});

	it('names no amount of any drug', () => {
		const words = tables.potency.map((row) => `${row.substance} ${row.note}`).join(' ');
		expect(words).not.toMatch(/\d\s?(mg|µg|mcg|milligram|gram)/i);
	});
});
