import { join } from 'node:path';
import * as v from 'valibot';
import {
	ENOUGH,
	faultAt,
	faultOf,
	InputError,
	placeAt,
	POINT,
	quote,
	type InputFile
} from './input-error';
import { readText } from './read-text';
import { splitCsv, type Line } from './split-csv';

/**
 * A schema that checks the text of each column and makes a row of them. A check across columns is
 * forwarded to one of them, so that its error has a position.
 */
export type RowSchema<E extends v.ObjectEntries, R extends object> = v.GenericSchema<
	v.InferInput<v.ObjectSchema<E, undefined>>,
	R
> & { readonly entries: E };

/** The faults of a table's header. */
function headerFaults(source: InputFile, header: Line, expected: readonly string[]): string[] {
	const [first] = header;
	const names = header.map(({ text }) => text);
	const all = `expected the columns ${expected.join(', ')}`;
	if (first.text.trimStart().startsWith('<')) {
		return [faultAt(source, first.offset, `found HTML or XML, ${all}`)];
	}
	const [before = '', sign] = first.text.split(/([;\t])/);
	if (header.length === 1 && sign) {
		const found = sign === ';' ? 'a semicolon' : 'a tab';
		return [
			faultAt(
				source,
				first.offset + before.length,
				`found ${found}, ${all}, with commas between them`
			)
		];
	}
	const missing = expected
		.filter((name) => !names.includes(name))
		.map((name) => faultAt(source, first.offset, `found no column ${name}, ${all}`));
	const wrong = header.flatMap(({ text, offset }, index) => {
		if (!expected.includes(text)) {
			return [faultAt(source, offset, `found the unknown column ${quote(text)}, ${all}`)];
		}
		const twice = names.indexOf(text) !== index;
		return twice ? [faultAt(source, offset, `found the column ${text} twice, ${all}`)] : [];
	});
	const faults = [...missing, ...wrong];
	const moved = header.find(({ text }, index) => text !== expected[index]);
	if (faults.length > 0 || !moved) return faults;
	const what = `found the column ${moved.text} out of order, ${all} in this order`;
	return [faultAt(source, moved.offset, what)];
}

/** The fault of a row with the wrong number of fields. */
function lengthFault(source: InputFile, line: Line, columns: number): string {
	const { length, 0: first } = line;
	if (length === 1 && first.text === '') {
		return faultAt(source, first.offset, `found an empty line, expected ${columns} fields`);
	}
	const isDecimal = ({ text }: Line[number], i: number) =>
		/^-?\d+$/.test(text) && /^\d+$/.test(line[i + 1]?.text ?? '');
	const point = length > columns && line.some(isDecimal) ? POINT : '';
	const what = `found ${length} ${length === 1 ? 'field' : 'fields'}, expected ${columns}${point}`;
	return faultAt(source, (line[columns] ?? line[length - 1] ?? first).offset, what);
}

/** The position of a row in its file. */
interface Origin {
	source: InputFile;
	line: Line;
	columns: readonly string[];
}

const origins = new WeakMap<object, Origin>();

/**
 * The message for a fault in a row that `readTable` returned, such as a month that does not follow
 * the previous one.
 * @param column the column at fault
 * @param what what was found and what was expected, without the full stop
 */
export function rowFault(row: object, column: string, what: string): string {
	const origin = origins.get(row);
	const field = origin?.line[origin.columns.indexOf(column)];
	return origin && field ? faultAt(origin.source, field.offset, what) : faultOf('the table', what);
}

/** Parses one row, or returns its faults: one sentence per column. */
function readRow<E extends v.ObjectEntries, R extends object>(
	{ source, line, columns }: Origin,
	schema: RowSchema<E, R>
): { row: R; faults?: undefined } | { row?: undefined; faults: string[] } {
	if (line.length !== columns.length)
		return { faults: [lengthFault(source, line, columns.length)] };
	const record = Object.fromEntries(columns.map((column, i) => [column, line[i]?.text ?? '']));
	const result = v.safeParse(schema, record);
	if (result.success) {
		origins.set(result.output, { source, line, columns });
		return { row: result.output };
	}
	const faults = new Map<string, string>();
	for (const { path, message } of result.issues) {
		const column = String(path?.[0].key);
		// Report only the first fault of each field.
		if (faults.has(column)) continue;
		const { text, offset } = line[columns.indexOf(column)] ?? line[0];
		const what = `found ${quote(text)} in column ${column}, expected ${message}`;
		faults.set(column, faultAt(source, offset, what));
	}
	return { faults: [...faults.values()] };
}

/** One sentence for each row with the same key as an earlier row. */
function duplicates(source: InputFile, lines: readonly Line[], key: readonly number[]): string[] {
	const seen = new Map<string, Line>();
	const faults: string[] = [];
	for (const line of lines) {
		const names = key.map((index) => line[index]?.text ?? '');
		const name = JSON.stringify(names);
		const earlier = seen.get(name);
		if (!earlier) {
			seen.set(name, line);
			continue;
		}
		const { line: number } = placeAt(source.text, earlier[0].offset);
		const found = `found a second row for ${quote(names.join(', '))}`;
		const { offset } = line[key[0] ?? 0] ?? line[0];
		faults.push(faultAt(source, offset, `${found}, expected one: the first is in line ${number}`));
		if (faults.length > ENOUGH) break;
	}
	return faults;
}

/** The rows of a file, each checked by the schema. */
function readRows<E extends v.ObjectEntries, R extends object>(
	source: InputFile,
	schema: RowSchema<E, R>,
	key: readonly string[]
): R[] {
	const columns = Object.keys(schema.entries);
	const [header, ...lines] = splitCsv(source);
	if (!header) {
		const what = `found an empty file, expected the columns ${columns.join(', ')}`;
		throw new InputError(faultAt(source, 0, what));
	}
	const wrong = headerFaults(source, header, columns);
	if (wrong.length > 0) throw new InputError(wrong);
	if (lines.length === 0) {
		const what = 'found no rows below the names of the columns, expected at least one';
		throw new InputError(faultAt(source, source.text.length, what));
	}
	const rows: R[] = [];
	const faults: string[] = [];
	for (const line of lines) {
		const read = readRow({ source, line, columns }, schema);
		if (read.faults) faults.push(...read.faults);
		else rows.push(read.row);
		if (faults.length > ENOUGH) break;
	}
	const indices = key.map((column) => columns.indexOf(column));
	if (key.length > 0) faults.push(...duplicates(source, lines, indices));
	if (faults.length > 0) throw new InputError(faults);
	return rows;
}

/** The last result for each schema, because every page of a build reads the tables again. */
const cache = new WeakMap<object, InputFile & { rows: readonly object[] }>();

/**
 * Reads `dir/file` and checks every field against `schema`, whose messages say what was expected.
 * Rows that agree in all `key` columns are rejected as duplicates. Unchanged text is not parsed
 * again and gives the same rows.
 * @throws InputError with a sentence for each fault: the file, line and column, what was found and
 * what was expected.
 */
export function readTable<E extends v.ObjectEntries, R extends object>(
	dir: string,
	file: string,
	schema: RowSchema<E, R>,
	key: readonly (keyof E & string)[] = []
): R[] {
	const source = readText(join(dir, file));
	const cached = cache.get(schema);
	if (cached?.path === source.path && cached.text === source.text) {
		return [...cached.rows] as R[];
	}
	const rows = readRows(source, schema, key);
	cache.set(schema, { ...source, rows: [...rows] });
	return rows;
}
