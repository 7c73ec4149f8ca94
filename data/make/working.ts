import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { csvParse } from 'd3-dsv';

/** A row of working figures: the text of each field by column. */
export type WorkingRow<C extends string> = Record<C, string>;

function unpack(path: string, bytes: Buffer): Buffer {
	try {
		return gunzipSync(bytes);
	} catch {
		throw new Error(`${path}: found no whole gzip file, expected the one that was downloaded.`);
	}
}

/**
 * Reads the requested columns from a file of working figures. Decompresses the file first if its
 * name ends in `.gz`.
 * @throws Error naming the missing file or column.
 */
export function readWorking<C extends string>(
	folder: string,
	file: string,
	columns: readonly C[]
): WorkingRow<C>[] {
	const path = join(folder, file);
	if (!existsSync(path)) throw new Error(`${file} is missing from ${folder}.`);
	const bytes = readFileSync(path);
	const text = (file.endsWith('.gz') ? unpack(path, bytes) : bytes).toString('utf8');
	const rows = csvParse(text.replace(/^\uFEFF/, ''));
	for (const column of columns) {
		if (!rows.columns.includes(column)) {
			throw new Error(
				`${file} has no column "${column}"; its columns are ${rows.columns.join(', ')}.`
			);
		}
	}
	if (rows.length === 0) throw new Error(`${file} has no rows.`);
	return rows.map((row) => {
		const kept = Object.fromEntries(columns.map((column) => [column, row[column] ?? '']));
		return kept as WorkingRow<C>;
	});
}
