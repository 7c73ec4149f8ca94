const KEY = 'upstream:notes';

/** What a speaker has written of steps, by their ids. */
export type OwnNotes = Readonly<Record<string, string>>;

/** The speaker's own notes, as this browser keeps them; nothing leaves it. */
export function ownNotes(): OwnNotes {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
		const entries = Object.entries(kept ?? {}) as [string, unknown][];
		return Object.fromEntries(
			entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')
		);
	} catch {
		// A browser that keeps nothing, or that has kept something else under this name, has no notes.
		return {};
	}
}

/** Keeps the notes in this browser. @returns whether it could */
export function keepNotes(notes: OwnNotes): boolean {
	try {
		localStorage.setItem(KEY, JSON.stringify(notes));
		return true;
	} catch {
		return false;
	}
}
