import { followStorage } from '../../../storage/follow-storage';
import { holdNotes, keepNotes, ownNotes, type OwnNotes } from '../../own-notes';

/** The speaker's own notes, stored in this browser as they are typed. */
class MyNotes {
	all = $state.raw<OwnNotes>({});
	/** Whether the browser stores them; if not, they last as long as this window. */
	kept = $state(true);

	/** Loads the stored notes, and follows changes in other windows. Browser only. */
	start(): () => void {
		return followStorage(() => (this.all = ownNotes()));
	}

	/** Writes the note of a step. An empty note is deleted. */
	write(id: string, text: string): void {
		const { [id]: before, ...others } = this.#newest();
		this.all = text === '' ? others : { ...others, [id]: text };
		this.kept = keepNotes(this.all);
		if (!this.kept) holdNotes(this.all);
	}

	/**
	 * Replaces all notes.
	 * @param change returns the new notes, given the current ones
	 * @returns whether the browser has stored them; if not, nothing changes
	 */
	change(change: (notes: OwnNotes) => OwnNotes): boolean {
		const notes = change(this.#newest());
		if (!keepNotes(notes)) return false;
		this.all = notes;
		return true;
	}

	/** Reads storage, as another window may have just written, unless this window could not store. */
	#newest(): OwnNotes {
		return this.kept ? ownNotes() : this.all;
	}
}

export const myNotes = new MyNotes();
