import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder';
import { count } from '../../src/lib/data/format';
import { isoMonth, parseMonth } from '../../src/lib/data/month';
import { lastMonth } from '../../src/story/tables/series';
import { loadTables } from '../../src/story/tables/tables';
import { CDC_FILE, MAIN_VINTAGE } from './cdc';
import { makeTables } from './make';
import { editWorking, workingFolder } from '../../tests/support/working-folder';

const JULY = parseMonth('2022-07');
const { deaths, announced, fentanylByName } = loadTables();
const { first, reported, predicted } = deaths.all_drugs;
const counted = reported[JULY - first] ?? NaN;
const estimated = predicted[JULY - first] ?? NaN;
const newest = lastMonth(deaths.heroin);
const [last, next] = [newest, newest + 1].map(isoMonth);
const rise = announced.find(({ change }) => change);
const later = rise?.laterValue ?? NaN;
const named = fentanylByName.deaths[JULY - fentanylByName.first] ?? NaN;

let from: string;
let dataDir: string;

const contents = (dir: string) =>
	readdirSync(join(dir, 'tables')).map((file) => [
		file,
		readFileSync(join(dir, 'tables', file), 'utf8')
	]);

const edit = (file: string, pattern: string | RegExp, replacement: string) =>
	editWorking(from, file, pattern, replacement);

beforeEach(() => {
	from = workingFolder();
	dataDir = temporaryFolder();
	for (const name of ['tables', 'sources.json', 'claims.json']) {
		cpSync(join('data', name), join(dataDir, name), { recursive: true });
	}
});

describe('makeTables', () => {
	it('reproduces the tables in data/tables and overwrites older ones', () => {
		writeFileSync(join(dataDir, 'tables', 'overdose-12mo.csv'), 'old');
		const made = makeTables(from, dataDir);
		for (const file of ['overdose-12mo.csv', 'states-12mo.csv', 'states-yearly.csv']) {
			const lines = readFileSync(join('data/tables', file), 'utf8').trim().split('\n');
			expect(made.get(file), file).toBe(lines.length - 1);
		}
		expect(contents(dataDir)).toEqual(contents('data'));
	});

	const faults: [string, () => void, string][] = [
		[
			'a file is missing',
			() => rmSync(join(from, 'seizures.csv')),
			'seizures.csv is missing from '
		],
		[
			'a gzip file is truncated',
			() =>
				writeFileSync(join(from, CDC_FILE), readFileSync(join(from, CDC_FILE)).subarray(0, 900)),
			`${CDC_FILE}: found no whole gzip file, expected the one that was downloaded.`
		],
		[
			'a column is missing',
			() => edit('national_12mo.csv', 'vintage', 'release'),
			'national_12mo.csv has no column "vintage"; its columns are '
		],
		[
			"one of CDC's columns is missing",
			() => edit(CDC_FILE, 'Footnote Symbol', 'Symbol'),
			`${CDC_FILE} has no column "Footnote Symbol"`
		],
		[
			"CDC's file and the working copy differ",
			() => edit(CDC_FILE, `,${counted},`, `,${counted + 1},`),
			`all_drugs of 2022-07 is ${counted + 1} / ${estimated} in CDC's file and ${counted} / ${estimated} in national`
		],
		[
			'the working copy has an extra month',
			() =>
				edit(
					'national_12mo.csv',
					new RegExp(`\n(${last})(.*),heroin\n?`),
					`\n$1$2,heroin\n${next}$2,heroin\n`
				),
			`heroin of ${next} is in national_12mo.csv and not in CDC's file.`
		],
		[
			'an indicator is missing',
			() => edit(CDC_FILE, /Heroin \(T40\.1\)/g, 'Heroin'),
			`${CDC_FILE} has no national row of "Heroin (T40.1)".`
		],
		[
			'a later value differs from the release it names',
			() => edit('announced-figures.csv', String(later), String(later + 1)),
			`announced-figures.csv gives ${later + 1} for ${isoMonth(rise?.month ?? 0)} in release ${MAIN_VINTAGE}, the overdose table ${later}.`
		],
		[
			'a statement has no description',
			() => edit('precursor-share-claims.csv', 'IF10890', 'IF10891'),
			'has a statement of 2026-02-17 that data/make/words.ts lacks'
		],
		[
			'a described statement is missing',
			() => edit('precursor-share-claims.csv', /.*IF10890.*/, ''),
			'precursor-share-claims.csv has no statement from crs-2026.'
		],
		[
			'pounds are not a number',
			() => edit('seizures.csv', '0.1', 'n/a'),
			'seizures.csv has "n/a" as pounds in 2019.'
		],
		[
			'a new table fails to parse',
			() => edit('national_specific_drugs_12mo.csv', String(named), `"${count(named)}"`),
			`new tables/fentanyl-by-name-12mo.csv:${JULY - fentanylByName.first + 2}:9: found "${count(named)}" in column deaths, expected a whole number of 0 or more, or nothing.`
		]
	];

	it.each(faults)('throws when %s and changes no table', (_, damage, sentence) => {
		damage();
		const before = contents(dataDir);
		expect(() => makeTables(from, dataDir)).toThrow(sentence);
		expect(contents(dataDir)).toEqual(before);
	});

	it('changes no table if one of them cannot be written', () => {
		mkdirSync(join(dataDir, 'tables', 'states-yearly.csv.new'));
		writeFileSync(join(dataDir, 'tables', 'overdose-12mo.csv'), 'old');
		expect(() => makeTables(from, dataDir)).toThrow();
		expect(readFileSync(join(dataDir, 'tables', 'overdose-12mo.csv'), 'utf8')).toBe('old');
	});

	it('leaves the other tables unchanged', () => {
		writeFileSync(join(dataDir, 'tables', 'by-hand.csv'), 'kept\nby hand\n');
		makeTables(from, dataDir);
		expect(readFileSync(join(dataDir, 'tables', 'by-hand.csv'), 'utf8')).toBe('kept\nby hand\n');
	});

	it('also checks the tables that are maintained by hand', () => {
		writeFileSync(
			join(dataDir, 'tables', 'ages.csv'),
			readFileSync(join(dataDir, 'tables', 'ages.csv'), 'utf8').replace(/^fentanyl.*\n/m, '')
		);
		expect(() => makeTables(from, dataDir)).toThrow('the tables have no row for fentanyl');
	});

	it('rejects a table that cites an unlisted source', () => {
		const file = join(dataDir, 'tables', 'potency.csv');
		writeFileSync(file, readFileSync(file, 'utf8').replace('dea-potency', 'dea-potence'));
		expect(() => makeTables(from, dataDir)).toThrow(
			'found "dea-potence" in column source, expected the id of a source in sources.json.'
		);
	});
});
