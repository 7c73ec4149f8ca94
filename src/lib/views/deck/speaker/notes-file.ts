import * as v from 'valibot';
import { checkJson } from '../../../data/check-json';
import { placeAt } from '../../../data/input-error';
import type { OwnNotes } from '../../own-notes';

// The messages complete the sentence "found …, expected …".
const FILE = 'a file that was exported here';
const notes = v.record(
	v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)+$/, 'the id of a step')),
	v.string('a text'),
	'an object with a text for each step’s id'
);
/** The first field names the story that the notes belong to. */
const fileSchema = (slug: string) =>
	v.object({ [slug]: v.literal('notes', 'the word "notes"'), notes }, FILE);

/** The notes as the text of a file that `notesIn` reads. */
export const notesFile = (own: OwnNotes, slug = STORY_SLUG): string =>
	`${JSON.stringify({ [slug]: 'notes', notes: own }, null, '\t')}\n`;

/** The notes of a file, or an error message: what is wrong, where, and what was expected. */
export type Read = { notes: OwnNotes; problem?: undefined } | { problem: string };

/**
 * Reads a file of notes. Ignores a byte order mark, which some editors add.
 * @param file its name, for the error message
 */
export function notesIn(text: string, file: string, slug = STORY_SLUG): Read {
	const json = text.replace(/^\uFEFF/, '');
	const checked = checkJson(json, fileSchema(slug));
	if (!checked.faults) return { notes: checked.value.notes as OwnNotes };
	const [first, ...more] = checked.faults;
	const { line, column } = placeAt(json, first.offset);
	const others = more.length > 0 ? ` (and ${more.length} more)` : '';
	return {
		problem:
			`“${file}” was not imported, and your notes are as they were: ` +
			`line ${line}, column ${column}: ${first.what}${others}.`
	};
}
