import type { Point } from './channel';
import { commandOf, focusOf, type Command } from './keys';
import { runCommand } from './run-command';
import type { Talk } from './talk.svelte';
import { zoomed } from './zoom';

/** The maximum number of digits in a step number. */
const DIGITS = 3;

/** Handles keys, presentation remotes and buttons in a window of a talk. */
export class Controls {
	#talk: Talk;
	#own: (command: Command) => boolean;
	#mouse: () => Point | undefined;

	/** The open dialog, or "". */
	dialog = $state<'help' | 'overview' | 'plan' | 'slides' | ''>('');
	/** Whether the overview was opened to search it. */
	searches = $state(false);
	/** The digits of a step number typed so far. */
	digits = $state('');
	/** The overview, if help is open over it, or "". */
	#below: 'overview' | '' = '';

	/**
	 * @param own runs commands that are specific to this window; returns whether it handled one
	 * @param mouse where the mouse is on the slide, if it is there
	 */
	constructor(talk: Talk, own: (command: Command) => boolean, mouse: () => Point | undefined) {
		this.#talk = talk;
		this.#own = own;
		this.#mouse = mouse;
	}

	/**
	 * Runs the command of a key or a button.
	 * @returns whether this window handled it
	 */
	run = (command: Command): boolean => {
		const typed = this.digits;
		this.digits = '';
		if (command.do === 'go') this.dialog = '';
		if (runCommand(this.#talk, command, typed)) return true;
		switch (command.do) {
			case 'digit':
				this.digits = (typed + command.digit).slice(-DIGITS);
				return true;
			case 'zoom': {
				const { zoom } = this.#talk.shared;
				const at = this.#talk.pointer ?? this.#mouse();
				this.#talk.set({ zoom: zoomed(zoom, command.change, at) });
				return true;
			}
			case 'help':
				this.showHelp(this.dialog !== 'help');
				return true;
			case 'search':
			case 'overview':
				this.searches = command.do === 'search';
				this.dialog = this.dialog === 'overview' && !this.searches ? '' : 'overview';
				return true;
			default:
				return this.#own(command);
		}
	};

	/** Opens or closes help, which leads back to the overview if it was opened from there. */
	showHelp = (open: boolean): void => {
		if (open) this.#below = this.dialog === 'overview' ? 'overview' : '';
		this.dialog = open ? 'help' : this.#below;
	};

	/** Handles a `keydown` event of the window. */
	key = (event: KeyboardEvent): void => {
		if (event.defaultPrevented) return;
		const focus = focusOf(event.target);
		const leaves = event.key === 'Escape';
		const command = commandOf(event, leaves ? 'none' : focus, this.digits !== '');
		if (!command) return;
		// Escape first ends a blank screen, then leaves a field, a slider or a grid, then shows the whole
		// slide. The browser itself closes dialogs and popovers.
		if (command.do === 'leave' && this.#talk.shared.blank === '') {
			this.digits = '';
			const keeps = focus === 'field' || focus === 'slider' || focus === 'grid';
			if (keeps && event.target instanceof HTMLElement) event.target.blur();
			else if (!document.querySelector('dialog[open], :popover-open')) this.#talk.set({ zoom: '' });
		} else if (this.run(command)) event.preventDefault();
	};
}
