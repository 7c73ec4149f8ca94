import * as v from 'valibot';
import { record } from './check-json';
import { date, text } from './fields';
import { hasFile, readJson } from './json';

/** The fields of a correction. */
export const correctionSchema = record({
	/** The day it was made, `YYYY-MM-DD`. */
	date,
	/** What was corrected. */
	what: text,
	/** The old value or words. */
	was: text,
	/** The new ones, and why. */
	now: text
});

/** A mistake of ours that was corrected: an entry of `corrections.json`. */
export type Correction = v.InferOutput<typeof correctionSchema>;

/**
 * Reads `corrections.json`, the newest first. A story without that file has no corrections.
 * @throws InputError with a sentence for each fault
 */
export function loadCorrections(dir = 'data'): readonly Correction[] {
	if (!hasFile(dir, 'corrections.json')) return [];
	const corrections = readJson(
		dir,
		'corrections.json',
		v.array(correctionSchema, 'a list of records')
	);
	return corrections.sort((a, b) => b.date.localeCompare(a.date));
}
