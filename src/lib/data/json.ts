import { join } from 'node:path';
import * as v from 'valibot';
import { faultAt, InputError, quote } from './input-error';
import { JsonFault, jsonPlaces, type JsonPath } from './json-places';
import { readText } from './read-text';

/** One thing that is wrong with a JSON text: where, and what was found and expected there. */
export interface LocatedFault {
	offset: number;
	what: string;
}

export type Checked<T> = { value: T } | { value?: undefined; faults: readonly LocatedFault[] };

/** An object with these fields and no others. Its message completes "found …, expected …". */
export const record = <const E extends v.ObjectEntries>(entries: E) =>
	v.strictObject(entries, `the fields ${Object.keys(entries).join(', ')}`);

const shown = (value: unknown): string =>
	typeof value === 'string' ? quote(value) : quote(JSON.stringify(value)).slice(1, -1);

/** What one issue of a schema says, where the schema's messages complete "expected …". */
function whatIn({ received, expected, input, message, path, type }: v.BaseIssue<unknown>): string {
	const keys = (path ?? []).map(({ key }) => key);
	const names = keys.filter((key) => typeof key === 'string');
	const name = quote(names.at(-1) ?? '');
	if (type === 'strict_object' && expected === 'never') {
		return `found the unknown field ${name}, expected ${message}`;
	}
	if (received === 'undefined') return `found no field ${name}, expected ${message}`;
	const where = names.length > 0 ? ` in ${name}` : '';
	return `found ${shown(input)}${where}, expected ${message}`;
}

/** Checks a JSON text against a schema whose messages complete the sentence "found …, expected …". */
export function checkJson<T>(text: string, schema: v.GenericSchema<unknown, T>): Checked<T> {
	let places;
	try {
		places = jsonPlaces(text);
	} catch (error) {
		if (!(error instanceof JsonFault)) throw error;
		return { faults: [{ offset: error.offset, what: error.message }] };
	}
	const result = v.safeParse(schema, JSON.parse(text));
	if (result.success) return { value: result.output };
	return {
		faults: result.issues.map((issue) => {
			const path: JsonPath = (issue.path ?? []).map(({ key }) => key as string | number);
			const unknown = issue.expected === 'never' ? 'name' : 'value';
			return { offset: places.of(path, unknown), what: whatIn(issue) };
		})
	};
}

/**
 * Reads a JSON file and checks it against a schema whose messages complete "found …, expected …".
 * @throws InputError with a sentence for each fault: file, line and column, what was found and what
 * was expected.
 */
export function readJson<T>(dir: string, file: string, schema: v.GenericSchema<unknown, T>): T {
	const source = readText(join(dir, file));
	const checked = checkJson(source.text, schema);
	if (!('faults' in checked)) return checked.value;
	throw new InputError(checked.faults.map(({ offset, what }) => faultAt(source, offset, what)));
}
