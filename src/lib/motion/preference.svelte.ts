import { MediaQuery } from 'svelte/reactivity';
import { DURATION } from './tween.svelte';

const KEY = 'upstream:still';

/** Whether to animate: the system setting, or the reader's choice on this page. */
class MotionPreference {
	#reduced = new MediaQuery('(prefers-reduced-motion: reduce)');
	#still = $state(false);

	/** The reader's choice on this page: `true` turns motion off. Saved in the browser. */
	get still(): boolean {
		return this.#still;
	}

	set still(value: boolean) {
		this.#still = value;
		try {
			localStorage.setItem(KEY, value ? '1' : '');
		} catch {
			// Storage may be blocked. The choice then lasts until the page closes.
		}
	}

	/** Restores the choice of the last visit. Browser only. */
	restore(): void {
		try {
			this.#still = localStorage.getItem(KEY) === '1';
		} catch {
			this.#still = false;
		}
	}

	/** Turns motion off on this page, without saving it. */
	hold(): void {
		this.#still = true;
	}

	/** The duration of a change, in milliseconds: 0 when motion is off. */
	get duration(): number {
		return this.#still || this.#reduced.current ? 0 : DURATION;
	}
}

export const motion = new MotionPreference();
