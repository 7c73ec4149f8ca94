import * as v from 'valibot';
import { text } from './fields';
import { readRecords } from './records';
import type { Help } from './types';

const helpSchema = v.strictObject({
	id: text,
	name: text,
	contact: text,
	address: v.nullable(
		v.pipe(v.string(), v.regex(/^(tel:|https:)/, 'expected a telephone number or an https address'))
	),
	about: text,
	checked: text
});

/**
 * Reads `help.json`: where a reader finds help.
 * @throws TableError naming the entry and the field at fault.
 */
export function loadHelp(dir = 'data'): readonly Help[] {
	return readRecords(dir, 'help.json', helpSchema);
}
