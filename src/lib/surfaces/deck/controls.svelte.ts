import { drive } from './drive';
import { commandOf, focusOf, type Command } from './keys';
import type { Talk } from './talk.svelte';

/** The most digits that the number of a step has. */
const DIGITS = 3;

/** What keys, clickers and buttons do in a window of a talk. */
export class Controls {
	#talk: Talk;
	#own: (command: Command) => boolean;

	/** The dialog that is open, or "". */
	dialog = $state<'help' | 'overview' | ''>('');
	/** The digits that have been typed of a step's number. */
	digits = $state('');

	/**
	 * @param own does what is this window's alone, and says whether it has anything to do with the
	 * command
	 */
	constructor(talk: Talk, own: (command: Command) => boolean) {
		this.#talk = talk;
		this.#own = own;
	}

	/**
	 * Does what a key or a button asks.
	 * @returns whether it was anything for this window
	 */
	obey = (command: Command): boolean => {
		const typed = this.digits;
		this.digits = '';
		if (command.do === 'go') this.dialog = '';
		if (drive(this.#talk, command, typed)) return true;
		switch (command.do) {
			case 'digit':
				this.digits = (typed + command.digit).slice(-DIGITS);
				return true;
			case 'help':
			case 'overview':
				this.dialog = this.dialog === command.do ? '' : command.do;
				return true;
			default:
				return this.#own(command);
		}
	};

	/** Hears a key of the window. */
	key = (event: KeyboardEvent): void => {
		if (event.defaultPrevented) return;
		const focus = focusOf(event.target);
		const leaves = event.key === 'Escape';
		const command = commandOf(event, leaves ? 'none' : focus, this.digits !== '');
		if (!command) return;
		// A blank goes before a dialog or a field; out of a dialog there is the browser's own way.
		if (command.do === 'leave' && this.#talk.shared.blank === '') {
			this.digits = '';
			if (focus === 'field' && event.target instanceof HTMLElement) event.target.blur();
		} else if (this.obey(command)) event.preventDefault();
	};
}
