import { fieldsOf, isText } from '../data/checks';
import { stored } from '../storage/stored';

/** A speaker's notes by step id. */
export type OwnNotes = Readonly<Record<string, string>>;

const notes = stored('notes');

/** The notes of this window that the browser could not store. */
let held: OwnNotes | undefined;

/** The notes that a value has, such as a parsed text from storage. */
export const notesOf = (value: unknown): OwnNotes => fieldsOf(value, isText);

/** The speaker's own notes, stored in this browser. */
export function ownNotes(): OwnNotes {
	if (held) return held;
	try {
		return notesOf(JSON.parse(notes.read() || '{}'));
	} catch {
		// Something else is stored under this name: there are no notes.
		return {};
	}
}

/** Stores the notes. @returns whether that worked */
export function keepNotes(own: OwnNotes): boolean {
	const kept = notes.write(Object.keys(own).length > 0 ? JSON.stringify(own) : '');
	if (kept) held = undefined;
	return kept;
}

/** Holds notes that could not be stored, for as long as this window is open. */
export function holdNotes(own: OwnNotes): void {
	held = own;
}
