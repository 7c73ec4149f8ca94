import { MediaQuery } from 'svelte/reactivity';
import { stored } from '../storage/stored';

/** How long a change on a chart takes, in milliseconds. */
const DURATION = 700;

const choice = stored('still');

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
		// Without storage, the choice lasts until the page closes.
		choice.write(value ? '1' : '');
	}

	/** Restores the choice of the last visit. Browser only. */
	restore(): void {
		this.#still = choice.read() === '1';
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
