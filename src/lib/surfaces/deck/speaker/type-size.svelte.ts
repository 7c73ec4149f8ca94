/** The sizes of the notes' type, in rem. */
const SIZES = [1, 1.2, 1.4, 1.65, 2, 2.4, 2.9] as const;
const USUAL = 2;
const KEY = 'upstream:notes-size';

/** How large the notes are set, kept in this browser. */
class TypeSize {
	#index = $state(USUAL);

	get rem(): number {
		return SIZES[this.#index] ?? SIZES[USUAL];
	}

	get largest(): boolean {
		return this.#index === SIZES.length - 1;
	}

	get smallest(): boolean {
		return this.#index === 0;
	}

	/** Takes the size of last time. Only in a browser. */
	restore(): void {
		try {
			const kept = Number(localStorage.getItem(KEY) ?? USUAL);
			if (SIZES[kept]) this.#index = kept;
		} catch {
			this.#index = USUAL;
		}
	}

	/** Sets them a size larger, or smaller. */
	change(by: 1 | -1): void {
		this.#index = Math.min(Math.max(this.#index + by, 0), SIZES.length - 1);
		try {
			localStorage.setItem(KEY, String(this.#index));
		} catch {
			// A browser that keeps nothing forgets the size with the window; that is all that is lost.
		}
	}
}

export const typeSize = new TypeSize();
