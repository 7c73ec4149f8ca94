import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvFormat } from 'd3-dsv';
import { computeFigures } from '../../src/story/figures/figures';
import { InputError } from '../../src/lib/data/input-error';
import { loadSources, unknownCitations } from '../../src/lib/data/sources';
import { loadTables } from '../../src/story/tables/tables';
import { replaceFiles } from '../../tools/replace-files.mjs';
import { readCdc } from './cdc';
import { announcedRows, fentanylByNameRows, seizureRows } from './others';
import { overdoseRows } from './overdose';
import { stateMonthRows } from './states-monthly';
import { stateYearRows } from './states-yearly';
import { statementRows } from './statements';

function check(tablesDir: string, dataDir: string): void {
	computeFigures(loadTables(tablesDir), tablesDir);
	const unknown = unknownCitations(tablesDir, loadSources(dataDir));
	if (unknown.length > 0) throw new InputError(unknown);
}

/**
 * Makes the tables from a folder of working figures and puts them into `dataDir/tables`. They are
 * first written to a temporary folder and read back with the story's own parser, so that an error
 * in any of them leaves all the old tables in place. The other tables there are maintained by hand:
 * they are checked too, and never written.
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
		const made = [...tables].map(([file, rows]) => [file, `${csvFormat([...rows])}\n`] as const);
		for (const [file, text] of made) writeFileSync(join(staging, file), text);
		check(staging, dataDir);
		replaceFiles(made.map(([file, text]) => [join(target, file), text]));
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		// The temporary folder no longer exists when the message is read.
		throw new InputError(
			error.problems.map((problem) => problem.replace(join(staging, '/'), 'new tables/'))
		);
	} finally {
		rmSync(staging, { recursive: true });
	}
	return new Map([...tables].map(([file, rows]) => [file, rows.length]));
}
