import * as v from 'valibot';
import m from '$messages/json-faults.json';
import { fillMessage } from '../messages/fill-message';
import { quote } from './input-error';
import type { JsonPath } from './json-places';
import {
	foundWords,
	locateFaults,
	noFieldWords,
	type Checked,
	type ValueFault
} from './locate-faults';

/** An object with these fields and no others. Its message completes "found …, expected …". */
export const record = <const E extends v.ObjectEntries>(entries: E) =>
	v.strictObject(entries, fillMessage(m.fields, { names: Object.keys(entries).join(', ') }));

/** Whether the name of a field is at fault, and not its value. */
const isAtName = ({ path }: v.BaseIssue<unknown>): boolean => path?.at(-1)?.origin === 'key';

/** The message for one schema issue. The schema's own messages complete "expected …". */
function whatIn(issue: v.BaseIssue<unknown>): string {
	const { path = [], message: expected } = issue;
	const names = path.map(({ key }) => key).filter((key) => typeof key === 'string');
	const name = names.at(-1) ?? '';
	if (issue.type === 'strict_object' && issue.expected === 'never') {
		return fillMessage(m.unknownField, { field: quote(name), expected });
	}
	if (issue.received === 'undefined') return noFieldWords(name, expected);
	return names.length > 0 && !isAtName(issue)
		? foundWords(issue.input, expected, name)
		: foundWords(issue.input, expected);
}

/** Checks a JSON text against a schema whose messages complete the sentence "found …, expected …". */
export function checkJson<T>(text: string, schema: v.GenericSchema<unknown, T>): Checked<T> {
	return locateFaults<T>(text, (value) => {
		// A large file may have so many faults that they fill the memory.
		const result = v.safeParse(schema, value, { abortEarly: text.length > 1e6 });
		if (result.success) return { value: result.output };
		const faultOf = (issue: v.BaseIssue<unknown>): ValueFault => {
			const path: JsonPath = (issue.path ?? []).map(({ key }) => key as string | number);
			// For an unknown field or a wrong field name, point at the name.
			const part = issue.expected === 'never' || isAtName(issue) ? 'name' : 'value';
			return { path, part, what: whatIn(issue) };
		};
		const [first, ...others] = result.issues;
		return { faults: [faultOf(first), ...others.map(faultOf)] };
	});
}
