import * as v from 'valibot';
import type { OwnNotes } from '../../own-notes';

/** What stands at each place of a file of notes. A message says what is expected there. */
const EXPECTED: Readonly<Record<string, string>> = {
	upstream: 'the word "notes"',
	notes: 'an object with a text for each step’s id'
};

const fileSchema = v.object(
	{
		upstream: v.literal('notes', EXPECTED.upstream),
		notes: v.record(
			v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)+$/, 'the id of a step')),
			v.string('a text'),
			EXPECTED.notes
		)
	},
	({ path }) => EXPECTED[String(path?.at(-1)?.key)] ?? 'an object'
);

/** The notes as a file that `notesIn` reads. */
export const notesFile = (notes: OwnNotes): string =>
	`${JSON.stringify({ upstream: 'notes', notes } satisfies v.InferInput<typeof fileSchema>, null, '\t')}\n`;

/** The most of a wrong value that is worth repeating. */
const short = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** The notes of a file, or a sentence that says what is wrong with it, where, and what was expected. */
export type Read = { notes: OwnNotes; problem?: undefined } | { problem: string };

/**
 * Reads a file of notes. A byte order mark, which some editors leave, is no part of it.
 * @param file its name, for the sentence
 */
export function notesIn(text: string, file: string): Read {
	const refused = `“${file}” was not imported, and your notes are as they were:`;
	let data: unknown;
	try {
		data = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return { problem: `${refused} a file of exported notes is JSON, and this is not (${reason}).` };
	}
	const result = v.safeParse(fileSchema, data);
	if (result.success) return { notes: result.output.notes };
	const [issue] = result.issues;
	const place = v.getDotPath(issue);
	const where = place === null ? 'the whole file' : `“${place}”`;
	const is = issue.received === 'undefined' ? 'missing' : short(issue.received);
	return { problem: `${refused} ${where} is ${is}, where ${issue.message} was expected.` };
}
