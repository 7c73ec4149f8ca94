import { join } from 'node:path';
import { csvFormat, csvParse } from 'd3-dsv';
import { readText } from '../../src/lib/data/read-text';

/** A row of a table: the text of each column. */
export type Row = Readonly<Record<string, string | undefined>>;

/** The tables that a release changes, and the columns that make a row unique. */
export const REFRESHED = {
	'overdose-12mo.csv': ['drug_class', 'month'],
	'states-12mo.csv': ['state', 'month'],
	'states-yearly.csv': ['state', 'year'],
	'announced.csv': ['announced', 'month']
} as const;

/** The file name of a table that a release changes. */
export type RefreshedFile = keyof typeof REFRESHED;

/** The rows of the tables that a release changes, by file name. */
export type RefreshedTables = Readonly<Record<RefreshedFile, readonly Row[]>>;

/** Reads the tables without checking their fields. @throws InputError if one cannot be read */
export function readTables(dir: string): RefreshedTables {
	const read = (file: RefreshedFile): Row[] => [...csvParse(readText(join(dir, file)).text)];
	return {
		'overdose-12mo.csv': read('overdose-12mo.csv'),
		'states-12mo.csv': read('states-12mo.csv'),
		'states-yearly.csv': read('states-yearly.csv'),
		'announced.csv': read('announced.csv')
	};
}

/** The tables as CSV, by the names of their files. */
export const tableTexts = (tables: RefreshedTables): [RefreshedFile, string][] =>
	(Object.keys(REFRESHED) as RefreshedFile[]).map((file) => [
		file,
		`${csvFormat([...tables[file]])}\n`
	]);
