import * as v from 'valibot';
import { quote } from './input-error';
import { JsonFault, jsonPlaces, type JsonPath } from './json-places';

/** A fault in a JSON text: where it is, and what was found and expected there. */
export interface LocatedFault {
	offset: number;
	what: string;
}

export type Checked<T> =
	{ value: T; faults?: undefined } | { faults: readonly [LocatedFault, ...LocatedFault[]] };

/** An object with these fields and no others. Its message completes "found …, expected …". */
export const record = <const E extends v.ObjectEntries>(entries: E) =>
	v.strictObject(entries, `the fields ${Object.keys(entries).join(', ')}`);

const shown = (value: unknown): string =>
	typeof value === 'string' ? quote(value) : quote(JSON.stringify(value)).slice(1, -1);

/** The message for one schema issue. The schema's own messages complete "expected …". */
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
	const located = (issue: v.BaseIssue<unknown>): LocatedFault => {
		const path: JsonPath = (issue.path ?? []).map(({ key }) => key as string | number);
		// For an unknown field or a wrong field name, point at the name.
		const part =
			issue.expected === 'never' || issue.path?.at(-1)?.origin === 'key' ? 'name' : 'value';
		return { offset: places.of(path, part), what: whatIn(issue) };
	};
	const [first, ...others] = result.issues;
	return { faults: [located(first), ...others.map(located)] };
}
