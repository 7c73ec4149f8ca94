import { cpSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvFormat } from 'd3-dsv';
import { computeFigures } from '../../src/lib/data/figures';
import { loadAges } from '../../src/lib/data/ages';
import { citedByTables, loadSources } from '../../src/lib/data/sources';
import { loadTables } from '../../src/lib/data/tables';
import { readCdc } from './cdc';
import { announcedRows, fentanylByNameRows, seizureRows } from './others';
import { overdoseRows } from './overdose';
import { stateMonthRows } from './states-monthly';
import { stateYearRows } from './states-yearly';
import { statementRows } from './statements';

function check(tablesDir: string, dataDir: string): void {
	computeFigures(loadTables(tablesDir), loadAges(tablesDir));
	const sources = loadSources(dataDir);
	const unknown = citedByTables(tablesDir).find((id) => !Object.hasOwn(sources, id));
	if (unknown !== undefined) throw new Error(`A table cites ${unknown}, which sources.json lacks.`);
}

/**
 * Makes the tables from a folder of working figures and puts them into `dataDir/tables`. They are
 * first written to a temporary folder and read back with the story's own parser, so that a fault
 * in any of them leaves all the old tables in place. Every other table there is kept by hand: it
 * is checked with them and never written.
 * @returns the file names and their numbers of rows.
 * @throws Error with a sentence that says what is missing or differs.
 */
export function makeTables(from: string, dataDir: string): Map<string, number> {
	const cdc = readCdc(from);
	const overdose = overdoseRows(from, cdc);
	const stateMonths = stateMonthRows(from, cdc);
	const tables = new Map<string, readonly object[]>([
		['overdose-12mo.csv', overdose],
		['fentanyl-by-name-12mo.csv', fentanylByNameRows(from)],
		['announced.csv', announcedRows(from, overdose)],
		['precursor-statements.csv', statementRows(from, dataDir)],
		['seizures.csv', seizureRows(from)],
		['states-12mo.csv', stateMonths],
		['states-yearly.csv', stateYearRows(from, stateMonths)]
	]);
	const target = join(dataDir, 'tables');
	const staging = mkdtempSync(join(tmpdir(), 'tables-'));
	try {
		cpSync(target, staging, { recursive: true });
		for (const [file, rows] of tables)
			writeFileSync(join(staging, file), `${csvFormat([...rows])}\n`);
		check(staging, dataDir);
		for (const file of tables.keys()) copyFileSync(join(staging, file), join(target, file));
	} finally {
		rmSync(staging, { recursive: true });
	}
	return new Map([...tables].map(([file, rows]) => [file, rows.length]));
}
