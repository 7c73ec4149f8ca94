import { stored } from '../../../storage/stored';

/** The font sizes of the notes, in rem. */
const SIZES = [1, 1.2, 1.4, 1.65, 2, 2.4, 2.9] as const;
const USUAL = 2;
const kept = stored('notes-size');

/** The font size of the notes, stored in this browser. */
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

	/** Restores the stored size. Browser only. */
	restore(): void {
		const index = Number(kept.read() || USUAL);
		if (SIZES[index]) this.#index = index;
	}

	/** Makes the notes one size larger or smaller. */
	change(by: 1 | -1): void {
		this.#index = Math.min(Math.max(this.#index + by, 0), SIZES.length - 1);
		// Without storage, the size lasts as long as the window.
		kept.write(String(this.#index));
	}
}

export const typeSize = new TypeSize();
