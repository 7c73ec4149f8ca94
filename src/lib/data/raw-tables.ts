import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { columnType, type ColumnType } from './column-type';
import { readText } from './read-text';
import { splitCsv } from './split-csv';

/** A CSV file as it is, apart from how a story reads it. */
export interface RawTable {
	/** The name of the file: `boats.csv`. */
	file: string;
	/** The same without its extension, for addresses and ids. */
	name: string;
	/** The text of the file, without a byte order mark. */
	text: string;
	columns: readonly { name: string; type: ColumnType }[];
	/** The fields of each row below the header, as text. */
	rows: readonly (readonly string[])[];
}

function readRawTable(dir: string, file: string): RawTable {
	const source = readText(join(dir, file));
	const [header = [], ...lines] = splitCsv(source);
	const rows = lines.map((line) => line.map(({ text }) => text));
	return {
		file,
		name: file.slice(0, -'.csv'.length),
		text: source.text,
		columns: header.map(({ text }, i) => ({
			name: text,
			type: columnType(rows.map((row) => row[i] ?? ''))
		})),
		rows
	};
}

/**
 * Reads every CSV file of a folder, in the order of their names.
 * @throws InputError if a file cannot be read
 */
export function loadRawTables(dir: string): RawTable[] {
	const files = readdirSync(dir).filter((file) => file.endsWith('.csv'));
	return files.sort().map((file) => readRawTable(dir, file));
}
