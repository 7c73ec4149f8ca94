import * as v from 'valibot';
import { addressOrNull } from './address-or-null';
import { text } from './fields';
import { record } from './check-json';
import { hasFile } from './json';
import { readRecords } from './records';

const TEXT = 'an address that begins with sms:';

/** The fields of a way to find help. */
export const helpSchema = record({
	id: text,
	name: text,
	/** A number to call, or a place to go. */
	contact: text,
	/** `tel:` or `https:`, or `null` if there is nothing to call or open. */
	address: addressOrNull('tel:', 'https:'),
	/** `sms:` and the number, if it also answers texts. */
	sms: v.optional(v.pipe(v.string(TEXT), v.regex(/^sms:/, TEXT))),
	about: text,
	/** When it was last checked, in words. */
	checked: text
});

/** One way to find help: an entry of `help.json`. */
export type Help = v.InferOutput<typeof helpSchema>;

/**
 * Reads `help.json`: where a reader finds help. A story without that file offers none.
 * @throws InputError naming the entry and the field at fault.
 */
export function loadHelp(dir = 'data'): readonly Help[] {
	return hasFile(dir, 'help.json') ? readRecords(dir, 'help.json', helpSchema) : [];
}
