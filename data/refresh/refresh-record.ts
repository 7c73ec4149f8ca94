import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { record } from '../../src/lib/data/check-json';
import { date, text, vintage } from '../../src/lib/data/fields';
import { readJson } from '../../src/lib/data/json';

/** The name of the record’s file, in the data folder. */
export const RECORD_FILE = 'refresh.json';

const DIGITS = '64 hexadecimal digits';
const ROWS = 'a number of rows';

const schema = record({
	/** CDC’s data set. */
	dataset: text,
	/** The release, as `YYYY-MM`. */
	vintage,
	/** The number of rows of the file, without its header. */
	rows: v.pipe(v.number(ROWS), v.integer(ROWS), v.minValue(1, ROWS)),
	/** The SHA-256 checksum of the uncompressed CSV file. */
	sha256: v.pipe(v.string(DIGITS), v.regex(/^[0-9a-f]{64}$/, DIGITS)),
	/** The day of the refresh, `YYYY-MM-DD`. */
	retrieved: date
});

/** Identifies CDC’s file that the tables were made from. */
export type RefreshRecord = v.InferOutput<typeof schema>;

/** The record of the last refresh; `undefined` before the first. @throws InputError if it is faulty */
export const readRecord = (dataDir: string): RefreshRecord | undefined =>
	existsSync(join(dataDir, RECORD_FILE)) ? readJson(dataDir, RECORD_FILE, schema) : undefined;
