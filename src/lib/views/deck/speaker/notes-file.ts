import m from '$messages/notes.json';
import { fillMessage } from '$lib/messages/fill-message';
import { placeAt } from '../../../data/input-error';
import {
	foundWords,
	locateFaults,
	noFieldWords,
	type CheckedValue,
	type ValueFault
} from '../../../data/locate-faults';
import type { OwnNotes } from '../../own-notes';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The faults of notes by step. */
const faultsOfNotes = (notes: Fields): ValueFault[] =>
	Object.entries(notes).flatMap(([id, text]) => {
		const path = ['notes', id];
		const faults: ValueFault[] = [];
		if (!/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id))
			faults.push({ path, part: 'name', what: foundWords(id, m.stepId) });
		if (typeof text !== 'string')
			faults.push({ path, part: 'value', what: foundWords(text, m.text, id) });
		return faults;
	});

/**
 * Checks the value of a file of notes, in which the field `slug` names the story that the notes belong
 * to. A schema would need a library here, which is more code than these checks.
 */
function checkNotes(value: unknown, slug: string): CheckedValue<OwnNotes> {
	const at = (path: string[], what: string): ValueFault => ({ path, part: 'value', what });
	if (!isObject(value)) return { faults: [at([], foundWords(value, m.exported))] };
	const { notes } = value;
	const faults = [slug, 'notes']
		.filter((name) => !(name in value))
		.map((name) => at([name], noFieldWords(name, m.exported)));
	if (slug in value && value[slug] !== 'notes') {
		const expected = fillMessage(m.word, { word: 'notes' });
		faults.push(at([slug], foundWords(value[slug], expected, slug)));
	}
	if (isObject(notes)) faults.push(...faultsOfNotes(notes));
	else if ('notes' in value) faults.push(at(['notes'], foundWords(notes, m.object, 'notes')));
	const [first, ...others] = faults;
	return first ? { faults: [first, ...others] } : { value: notes as OwnNotes };
}

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
	const checked = locateFaults(json, (value) => checkNotes(value, slug));
	if (!checked.faults) return { notes: checked.value };
	const [first, ...more] = checked.faults;
	const { line, column } = placeAt(json, first.offset);
	const fault =
		more.length > 0
			? fillMessage(m.andMoreFaults, { fault: first.what, count: more.length })
			: first.what;
	return { problem: fillMessage(m.invalid, { file, line, column, fault }) };
}
