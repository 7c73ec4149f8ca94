import type { Controls } from './controls.svelte';

type Dialog = Controls['dialog'];

/** The dialog in a history entry's state, or "". */
function dialogIn(state: unknown): Dialog {
	const named = typeof state === 'object' && state !== null && 'dialog' in state;
	const { dialog } = named ? state : {};
	return dialog === 'help' || dialog === 'overview' || dialog === 'slides' ? dialog : '';
}

/**
 * Adds a history entry for an open dialog, so that Back closes it. Closing it in any other way goes
 * back past that entry.
 */
export class DialogHistory {
	#controls: Controls;
	#write: () => void;
	/** The dialog of the current entry. */
	#entry: Dialog = '';
	/** `history.back()` is asynchronous: until `popstate`, the current entry is still the dialog's. */
	#goingBack = false;
	/** The URL after a traversal into or out of a dialog's entry; "" after any other. */
	#urlOfTraversal = '';

	/** @param write writes the current step to the URL */
	constructor(controls: Controls, write: () => void) {
		this.#controls = controls;
		this.#write = write;
	}

	/** Follows Back and Forward. Browser only. */
	start(signal: AbortSignal): void {
		addEventListener('popstate', this.#returned, { signal });
		// A reload closes the dialog, so leave its entry too.
		this.#entry = dialogIn(history.state);
		this.follow('');
	}

	/** Updates the history to match the open dialog. */
	follow(dialog: Dialog): void {
		if (this.#goingBack || dialog === this.#entry) return;
		if (dialog === '') {
			this.#goingBack = true;
			history.back();
			return;
		}
		const state = { dialog };
		try {
			if (this.#entry) history.replaceState(state, '');
			else {
				// Write the current step to the entry below now, in case Back follows at once.
				this.#write();
				history.pushState(state, '');
			}
			this.#entry = dialog;
		} catch {
			// If the browser refuses more entries, the dialog opens without one.
		}
	}

	/**
	 * Whether a URL change comes from entering or leaving a dialog. The URL may then name an older step
	 * and must not change slides.
	 * @param address the `newURL` of the `hashchange` event
	 */
	movedTo(address: string): boolean {
		return address === this.#urlOfTraversal;
	}

	#returned = ({ state }: PopStateEvent): void => {
		const dialog = dialogIn(state);
		// A typed URL or a link creates an entry without a state.
		const moved = state !== null && dialog !== this.#entry;
		this.#urlOfTraversal = moved ? location.href : '';
		this.#entry = dialog;
		if (moved) {
			this.#write();
			keepFocus();
		}
		if (this.#goingBack) {
			this.#goingBack = false;
			// The dialog may have been opened again meanwhile.
			this.follow(this.#controls.dialog);
		} else this.#controls.dialog = dialog;
	};
}

/**
 * Restores the focus that browsers clear after a traversal to an entry with a fragment. Called
 * during that traversal.
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
