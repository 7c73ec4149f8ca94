const KEY = 'upstream:notes';

/** A speaker's notes by step id. */
export type OwnNotes = Readonly<Record<string, string>>;

/** The speaker's own notes, stored in this browser. They are never sent anywhere. */
export function ownNotes(): OwnNotes {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
		const entries = Object.entries(kept ?? {}) as [string, unknown][];
		return Object.fromEntries(
			entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')
		);
	} catch {
		// Storage is blocked, or holds something else under this key: there are no notes.
		return {};
	}
}

/** Stores the notes in this browser. @returns whether that worked */
export function keepNotes(notes: OwnNotes): boolean {
	try {
		localStorage.setItem(KEY, JSON.stringify(notes));
		return true;
	} catch {
		return false;
	}
}
