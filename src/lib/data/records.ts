import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { TableError } from './csv';

/**
 * Reads a JSON list of records and checks each one.
 * @throws TableError naming the file, the record's id and the field at fault.
 */
export function readRecords<T extends { id: string | number }>(
	dir: string,
	file: string,
	schema: v.GenericSchema<unknown, T>
): T[] {
	const path = join(dir, file);
	const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
	if (!Array.isArray(parsed)) throw new TableError(`${path}: expected a list of records`);
	const seen = new Set<string | number>();
	return parsed.map((record: unknown, index) => {
		const result = v.safeParse(schema, record);
		if (!result.success) {
			const issue = result.issues[0];
			const named = v.safeParse(v.object({ id: v.union([v.string(), v.number()]) }), record);
			const name = named.success ? named.output.id : `record ${index + 1}`;
			const field = v.getDotPath(issue) ?? 'the record';
			throw new TableError(`${path}, ${name}, ${field}: ${issue.message}`);
		}
		if (seen.has(result.output.id)) {
			throw new TableError(`${path}: ${result.output.id} stands twice`);
		}
		seen.add(result.output.id);
		return result.output;
	});
}
