import type { Controls } from './controls.svelte';

type Dialog = Controls['dialog'];

/** The dialog that an entry of the history stands for, or "". */
function dialogIn(state: unknown): Dialog {
	const named = typeof state === 'object' && state !== null && 'dialog' in state;
	return named && (state.dialog === 'help' || state.dialog === 'overview') ? state.dialog : '';
}

/**
 * Gives the open dialog a history entry, so that Back closes it. Closing it in any other way goes
 * back over that entry.
 */
export class DialogHistory {
	#controls: Controls;
	#write: () => void;
	/** The dialog of the current entry. */
	#entry: Dialog = '';
	/** Going back takes a moment: until it is done, the entry stays what it was. */
	#leaving = false;
	#moved = '';

	/** @param write puts the step that is shown into the address */
	constructor(controls: Controls, write: () => void) {
		this.#controls = controls;
		this.#write = write;
	}

	/** Follows Back and Forward. Only in a browser. */
	start(signal: AbortSignal): void {
		addEventListener('popstate', this.#returned, { signal });
		// A reload closes the dialog, and so leaves its entry.
		this.#entry = dialogIn(history.state);
		this.follow('');
	}

	/** Makes the history follow what is open. */
	follow(dialog: Dialog): void {
		if (this.#leaving || dialog === this.#entry) return;
		if (dialog === '') {
			this.#leaving = true;
			history.back();
			return;
		}
		const state = { dialog };
		try {
			if (this.#entry) history.replaceState(state, '');
			else {
				// The entry below has to have the step that is shown, also when Back comes at once.
				this.#write();
				history.pushState(state, '');
			}
			this.#entry = dialog;
		} catch {
			// A browser that refuses more entries opens the dialog without one.
		}
	}

	/**
	 * Whether an address comes from going into or out of a dialog: it may name an older step, and
	 * leads nowhere.
	 * @param address as `hashchange` tells it
	 */
	movedTo(address: string): boolean {
		return address === this.#moved;
	}

	#returned = ({ state }: PopStateEvent): void => {
		const dialog = dialogIn(state);
		// An address that somebody types, or a link, has an entry without a state.
		const moved = state !== null && dialog !== this.#entry;
		this.#moved = moved ? location.href : '';
		this.#entry = dialog;
		if (moved) {
			this.#write();
			keepFocus();
		}
		if (this.#leaving) {
			this.#leaving = false;
			// It may have been opened again meanwhile.
			this.follow(this.#controls.dialog);
		} else this.#controls.dialog = dialog;
	};
}

/**
 * Gives the focus back that a browser takes away once it has gone to an entry whose address has a
 * fragment. Called while it goes there.
 */
function keepFocus(): void {
	let left: EventTarget | null = null;
	const note = ({ target }: FocusEvent) => (left = target);
	addEventListener('focusout', note);
	setTimeout(() => {
		removeEventListener('focusout', note);
		if (document.activeElement === document.body && left instanceof HTMLElement) left.focus();
	});
}
