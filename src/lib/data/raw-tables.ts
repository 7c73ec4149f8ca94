import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { columnType, type ColumnType } from './column-type';
import { isFormula } from './formula';
import { ENOUGH, faultAt, InputError, quote } from './input-error';
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

const NO_FORMULA =
	'expected a number, or a text that does not begin with =, +, -, @ or a tab, which spreadsheets run as a formula';

function readRawTable(dir: string, file: string): RawTable {
	const source = readText(join(dir, file));
	const all = splitCsv(source);
	const formulas = all
		.flat()
		.filter(({ text }) => isFormula(text))
		.slice(0, ENOUGH);
	if (formulas.length > 0)
		throw new InputError(
			formulas.map(({ text, offset }) =>
				faultAt(source, offset, `found ${quote(text)}, ${NO_FORMULA}`)
			)
		);
	const [header = [], ...lines] = all;
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
 * @throws InputError if a file cannot be read, or has a field that a spreadsheet would run
 */
export function loadRawTables(dir: string): RawTable[] {
	const files = readdirSync(dir).filter((file) => file.endsWith('.csv'));
	return files.sort().map((file) => readRawTable(dir, file));
}
