import * as v from 'valibot';
import m from '$messages/json-faults.json';
import { fillMessage } from '../messages/fill-message';
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
	v.strictObject(entries, fillMessage(m.fields, { names: Object.keys(entries).join(', ') }));

const shown = (value: unknown): string =>
	typeof value === 'string' ? quote(value) : quote(JSON.stringify(value)).slice(1, -1);

/** Whether the name of a field is at fault, and not its value. */
const isAtName = ({ path }: v.BaseIssue<unknown>): boolean => path?.at(-1)?.origin === 'key';

/** The message for one schema issue. The schema's own messages complete "expected …". */
function whatIn(issue: v.BaseIssue<unknown>): string {
	const { path = [], message: expected } = issue;
	const names = path.map(({ key }) => key).filter((key) => typeof key === 'string');
	const field = quote(names.at(-1) ?? '');
	if (issue.type === 'strict_object' && issue.expected === 'never') {
		return fillMessage(m.unknownField, { field, expected });
	}
	if (issue.received === 'undefined') return fillMessage(m.noField, { field, expected });
	const found = shown(issue.input);
	return names.length > 0 && !isAtName(issue)
		? fillMessage(m.foundIn, { found, field, expected })
		: fillMessage(m.found, { found, expected });
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
		const part = issue.expected === 'never' || isAtName(issue) ? 'name' : 'value';
		return { offset: places.of(path, part), what: whatIn(issue) };
	};
	const [first, ...others] = result.issues;
	return { faults: [located(first), ...others.map(located)] };
}
