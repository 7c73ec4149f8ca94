import * as v from 'valibot';
import { checkJson } from '../../../data/check-json';
import { placeAt } from '../../../data/input-error';
import type { OwnNotes } from '../../own-notes';

// The messages complete the sentence "found …, expected …".
const fileSchema = v.object(
	{
		upstream: v.literal('notes', 'the word "notes"'),
		notes: v.record(
			v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)+$/, 'the id of a step')),
			v.string('a text'),
			'an object with a text for each step’s id'
		)
	},
	'a file that was exported here'
);

/** The notes as the text of a file that `notesIn` reads. */
export const notesFile = (notes: OwnNotes): string =>
	`${JSON.stringify({ upstream: 'notes', notes } satisfies v.InferInput<typeof fileSchema>, null, '\t')}\n`;

/** The notes of a file, or an error message: what is wrong, where, and what was expected. */
export type Read = { notes: OwnNotes; problem?: undefined } | { problem: string };

/**
 * Reads a file of notes. Ignores a byte order mark, which some editors add.
 * @param file its name, for the error message
 */
export function notesIn(text: string, file: string): Read {
	const json = text.replace(/^\uFEFF/, '');
	const checked = checkJson(json, fileSchema);
	if (!checked.faults) return { notes: checked.value.notes };
	const [first, ...more] = checked.faults;
	const { line, column } = placeAt(json, first.offset);
	const others = more.length > 0 ? ` (and ${more.length} more)` : '';
	return {
		problem:
			`“${file}” was not imported, and your notes are as they were: ` +
			`line ${line}, column ${column}: ${first.what}${others}.`
	};
}
