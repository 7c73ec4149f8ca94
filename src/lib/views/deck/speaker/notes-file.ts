import * as v from 'valibot';
import m from '$messages/notes.json';
import { fillMessage } from '$lib/messages/fill-message';
import { checkJson } from '../../../data/check-json';
import { placeAt } from '../../../data/input-error';
import type { OwnNotes } from '../../own-notes';

// The messages complete the sentence "found …, expected …".
const notes = v.record(
	v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)+$/, m.stepId)),
	v.string(m.text),
	m.object
);
/** The first field names the story that the notes belong to. */
const fileSchema = (slug: string) =>
	v.object(
		{ [slug]: v.literal('notes', fillMessage(m.word, { word: 'notes' })), notes },
		m.exported
	);

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
	const fault =
		more.length > 0
			? fillMessage(m.andMoreFaults, { fault: first.what, count: more.length })
			: first.what;
	return { problem: fillMessage(m.invalid, { file, line, column, fault }) };
}
