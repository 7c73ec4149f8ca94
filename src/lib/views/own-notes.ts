import { stored } from '../storage/stored';

/** A speaker's notes by step id. */
export type OwnNotes = Readonly<Record<string, string>>;

const notes = stored('notes');

/** The notes of this window that the browser could not store. */
let held: OwnNotes | undefined;

/** The speaker's own notes, stored in this browser. */
export function ownNotes(): OwnNotes {
	if (held) return held;
	try {
		const kept: unknown = JSON.parse(notes.read() || '{}');
		const entries = Object.entries(kept ?? {}) as [string, unknown][];
		return Object.fromEntries(
			entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')
		);
	} catch {
		// Something else is stored under this name: there are no notes.
		return {};
	}
}

/** Stores the notes. @returns whether that worked */
export function keepNotes(own: OwnNotes): boolean {
	const kept = notes.write(JSON.stringify(own));
	if (kept) held = undefined;
	return kept;
}

/** Holds notes that could not be stored, for as long as this window is open. */
export function holdNotes(own: OwnNotes): void {
	held = own;
}
