import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import * as v from 'valibot';

/** A table that cannot be trusted. The message is a sentence that says where and why. */
export class TableError extends Error {
	override name = 'TableError';
}

type RowOf<E extends v.ObjectEntries> = v.ObjectSchema<E, undefined>;

/**
 * Fields are read as text; a schema says what each column must look like and turns it into a
 * value. What it checks between columns is forwarded to one of them, so that a fault has a place.
 */
export type RowSchema<E extends v.ObjectEntries> = v.GenericSchema<
	v.InferInput<RowOf<E>>,
	v.InferOutput<RowOf<E>>
> & { readonly entries: E };

interface Line {
	number: number;
	fields: readonly string[];
}

/** A quoted field may hold line breaks, so that a row's line is counted and not its index. */
function split(text: string): Line[] {
	let number = 1;
	return csvParseRows(text).map((fields) => {
		const line = { number, fields };
		number += 1 + fields.join('').split('\n').length - 1;
		return line;
	});
}

function checkHeader(path: string, found: readonly string[], expected: readonly string[]): void {
	for (const column of expected) {
		if (!found.includes(column)) throw new TableError(`${path}: column ${column} is missing`);
	}
	for (const [index, column] of found.entries()) {
		if (!expected.includes(column)) {
			throw new TableError(`${path}: column ${column} is not one that this table has`);
		}
		if (found.indexOf(column) !== index) {
			throw new TableError(`${path}: column ${column} stands twice in the first line`);
		}
	}
}

function toRecord(path: string, line: Line, header: readonly string[]): Record<string, string> {
	if (line.fields.length !== header.length) {
		throw new TableError(
			`${path}, line ${line.number}: found ${line.fields.length} fields, expected ${header.length}`
		);
	}
	return Object.fromEntries(header.map((column, index) => [column, line.fields[index] ?? '']));
}

/**
 * The text of `dir/file`.
 * @throws TableError when there is no such file.
 */
export function readText(dir: string, file: string): string {
	const path = join(dir, file);
	if (!existsSync(path)) throw new TableError(`${path}: the file is missing`);
	return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
}

/**
 * Reads `dir/file` and checks every field against `schema`, whose messages say what was expected.
 * Rows that agree in all `key` columns are refused as duplicates.
 * @throws TableError naming the file, line and column, what was found and what was expected.
 */
export function readTable<E extends v.ObjectEntries>(
	dir: string,
	file: string,
	schema: RowSchema<E>,
	key: readonly (keyof E & string)[] = []
): v.InferOutput<RowOf<E>>[] {
	const path = join(dir, file);
	const [header, ...lines] = split(readText(dir, file));
	if (!header || lines.length === 0) throw new TableError(`${path}: the file has no rows`);
	checkHeader(path, header.fields, Object.keys(schema.entries));
	const seen = new Map<string, number>();
	return lines.map((line) => {
		const record = toRecord(path, line, header.fields);
		const result = v.safeParse(schema, record);
		if (!result.success) {
			const issue = result.issues[0];
			const column = v.getDotPath(issue) ?? '?';
			throw new TableError(
				`${path}, line ${line.number}, column ${column}: ` +
					`found "${record[column] ?? ''}", expected ${issue.message}`
			);
		}
		if (key.length > 0) {
			const name = key.map((column) => record[column]).join(', ');
			const earlier = seen.get(name);
			if (earlier !== undefined) {
				throw new TableError(
					`${path}, line ${line.number}: ${name} already stands in line ${earlier}`
				);
			}
			seen.set(name, line.number);
		}
		return result.output;
	});
}
