import type { Pages } from '../pages';
import { drive } from './drive';
import { commandOf, focusOf, type Command } from './keys';
import { placesOf, toggleFullscreen } from './screens';
import { openSpeaker } from './speaker-window';
import { swipeOf, type Touch } from './swipe';
import type { Talk } from './talk.svelte';

/** The most digits that the number of a step has. */
const DIGITS = 3;

/** What keys, clickers, fingers and buttons do to the slides. */
export class Controls {
	#talk: Talk;
	#pages: Pages;
	#finger: Touch | undefined;
	#pointing = false;

	/** The dialog that is open, or "". */
	dialog = $state<'help' | 'overview' | ''>('');
	/** The digits that have been typed of a step's number. */
	digits = $state('');
	/** The browser has kept the speaker's window from opening. */
	blocked = $state(false);

	constructor(talk: Talk, pages: Pages) {
		this.#talk = talk;
		this.#pages = pages;
	}

	/** Does what a key or a button asks. */
	obey = (command: Command): void => {
		const talk = this.#talk;
		const typed = this.digits;
		this.digits = '';
		if (command.do === 'go') this.dialog = '';
		if (drive(talk, command, typed)) return;
		switch (command.do) {
			case 'digit':
				this.digits = (typed + command.digit).slice(-DIGITS);
				break;
			case 'help':
			case 'overview':
				this.dialog = this.dialog === command.do ? '' : command.do;
				break;
			case 'pointer':
				this.#pointing = !this.#pointing;
				talk.point(null);
				break;
			case 'fullscreen':
				void toggleFullscreen();
				break;
			case 'speaker':
				void this.#openSpeaker();
		}
	};

	/** Hears a key of the window. */
	key = (event: KeyboardEvent): void => {
		if (event.defaultPrevented) return;
		// Out of a field there is one key that every hand knows.
		if (event.key === 'Escape' && event.target instanceof HTMLInputElement) event.target.blur();
		const command = commandOf(event, focusOf(event.target), this.digits !== '');
		if (!command) return;
		// A blank goes before a dialog does; out of that there is the browser's own way.
		if (command.do === 'leave' && this.#talk.shared.blank === '') {
			this.digits = '';
			return;
		}
		event.preventDefault();
		this.obey(command);
	};

	/** Hears a pointer of the window: a finger that swipes moves on, and a mouse may point. */
	down = (event: PointerEvent): void => {
		this.#finger = event.pointerType === 'touch' && event.isPrimary ? touchOf(event) : undefined;
	};

	up = (event: PointerEvent): void => {
		const way = this.#finger && !this.dialog && swipeOf(this.#finger, touchOf(event));
		this.#finger = undefined;
		if (way) this.#talk.move(way);
	};

	point = (event: PointerEvent): void => {
		if (!this.#pointing) return;
		this.#talk.point({ x: event.clientX / innerWidth, y: event.clientY / innerHeight });
	};

	async #openSpeaker(): Promise<void> {
		const places = await placesOf();
		// In this order: a browser grants both for one press of a key, but not a full screen after a window.
		if (places) await toggleFullscreen(places.slides);
		this.blocked = !openSpeaker(this.#pages, this.#talk.name, places);
	}
}

const touchOf = ({ clientX: x, clientY: y, timeStamp: time }: PointerEvent): Touch => ({
	x,
	y,
	time
});
