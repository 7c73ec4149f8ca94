import { MediaQuery } from 'svelte/reactivity';
import { DURATION } from './tween.svelte';

const KEY = 'upstream:still';

/** Whether things may move: the system's wish, or the reader's own on this page. */
class MotionPreference {
	#reduced = new MediaQuery('(prefers-reduced-motion: reduce)');
	#still = $state(false);

	/** What the reader asked of this page; kept in the browser. */
	get still(): boolean {
		return this.#still;
	}

	set still(value: boolean) {
		this.#still = value;
		try {
			localStorage.setItem(KEY, value ? '1' : '');
		} catch {
			// A browser that keeps nothing forgets the wish with the page; that is all that is lost.
		}
	}

	/** Reads what the reader asked for last time. Only in a browser. */
	restore(): void {
		try {
			this.#still = localStorage.getItem(KEY) === '1';
		} catch {
			this.#still = false;
		}
	}

	/** Nothing moves on this page from now on; nothing is kept. */
	hold(): void {
		this.#still = true;
	}

	/** How long a change takes, in milliseconds: 0 where nothing may move. */
	get duration(): number {
		return this.#still || this.#reduced.current ? 0 : DURATION;
	}
}

export const motion = new MotionPreference();
