import { stored } from '../storage/stored';

/** A speaker's notes by step id. */
export type OwnNotes = Readonly<Record<string, string>>;

const notes = stored('notes');

/** The speaker's own notes, stored in this browser. */
export function ownNotes(): OwnNotes {
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
export const keepNotes = (own: OwnNotes): boolean => notes.write(JSON.stringify(own));
