import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import { checkJson } from './check-json';
import { faultAt, InputError } from './input-error';
import { readText } from './read-text';

/**
 * Reads a JSON file and checks it against a schema whose messages complete "found …, expected …".
 * @throws InputError with a sentence for each fault: file, line and column, what was found and what
 * was expected.
 */
export function readJson<T>(dir: string, file: string, schema: v.GenericSchema<unknown, T>): T {
	const source = readText(join(dir, file));
	const checked = checkJson(source.text, schema);
	if (!checked.faults) return checked.value;
	throw new InputError(checked.faults.map(({ offset, what }) => faultAt(source, offset, what)));
}

/** Whether a folder of data has a file that a story may lack. */
export const hasFile = (dir: string, file: string): boolean => existsSync(join(dir, file));
