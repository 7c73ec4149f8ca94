import * as v from 'valibot';
import { text } from './fields';
import { record } from './check-json';
import { readRecords } from './records';
import type { Help } from './table-types';

const ADDRESS = 'an address that begins with tel: or https:, or null';

const helpSchema = record({
	id: text,
	name: text,
	contact: text,
	address: v.nullable(v.pipe(v.string(ADDRESS), v.regex(/^(tel:|https:)/, ADDRESS))),
	about: text,
	checked: text
});

/**
 * Reads `help.json`: where a reader finds help.
 * @throws InputError naming the entry and the field at fault.
 */
export function loadHelp(dir = 'data'): readonly Help[] {
	return readRecords(dir, 'help.json', helpSchema);
}
