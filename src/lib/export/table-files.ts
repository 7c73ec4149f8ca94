import { createHash } from 'node:crypto';
import { valueOf, type Value } from '../data/column-type';
import type { RawTable } from '../data/raw-tables';
import { BYTE_ORDER_MARK, CSV_TYPE } from './csv';

/** A file that readers download, with what lets them check it. */
export interface TableFile {
	content: string;
	bytes: number;
	/** The SHA-256 checksum in hexadecimal. */
	sha256: string;
}

function fileOf(content: string): TableFile {
	const bytes = Buffer.from(content);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return { content, bytes: bytes.length, sha256 };
}

/** The CSV file of a table: as it is in the project, after a byte order mark. */
export const csvFileOf = ({ text }: RawTable): TableFile => fileOf(BYTE_ORDER_MARK + text);

/** The rows of a table as objects: numbers as numbers, and a blank as `null`. */
export const recordsOf = ({ columns, rows }: RawTable): Record<string, Value>[] =>
	rows.map((row) =>
		Object.fromEntries(columns.map(({ name, type }, i) => [name, valueOf(row[i] ?? '', type)]))
	);

/** The JSON file of a table: a list of its rows, each on a line. */
export function jsonFileOf(table: RawTable): TableFile {
	const lines = recordsOf(table).map((record) => JSON.stringify(record));
	return fileOf(`[\n${lines.join(',\n')}\n]\n`);
}

/** A file with its name and media type. */
interface NamedFile extends TableFile {
	name: string;
	type: string;
}

/** The files of a table that readers download. */
export const tableFiles = (table: RawTable): NamedFile[] => [
	{ name: `${table.name}.csv`, type: CSV_TYPE, ...csvFileOf(table) },
	{ name: `${table.name}.json`, type: 'application/json', ...jsonFileOf(table) }
];
