import { keepNotes, ownNotes, type OwnNotes } from '../../own-notes';

/** The speaker's own notes in this window, kept in this browser as they are typed. */
class MyNotes {
	all = $state.raw<OwnNotes>({});
	/** The browser keeps them; else they go with this window. */
	kept = $state(true);

	/** Takes what this browser has kept, and follows what other windows write. Only in a browser. */
	start(): () => void {
		const ended = new AbortController();
		const read = () => (this.all = ownNotes());
		addEventListener('storage', read, { signal: ended.signal });
		read();
		return () => ended.abort();
	}

	/** Writes the note of a step; an empty one goes. */
	write(id: string, text: string): void {
		const { [id]: before, ...others } = this.#newest();
		this.all = text === '' ? others : { ...others, [id]: text };
		this.kept = keepNotes(this.all);
	}

	/**
	 * Puts other notes in the place of these, made from them.
	 * @param change gives the new ones
	 * @returns whether the browser keeps them; where it does not, nothing has changed
	 */
	change(change: (notes: OwnNotes) => OwnNotes): boolean {
		const notes = change(this.#newest());
		if (!keepNotes(notes)) return false;
		this.all = notes;
		return true;
	}

	/** Another window may have written since this one was told; what was not kept is here alone. */
	#newest(): OwnNotes {
		return this.kept ? ownNotes() : this.all;
	}
}

export const myNotes = new MyNotes();
