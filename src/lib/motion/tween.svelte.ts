import { cubicInOut } from 'svelte/easing';
import { Tween } from 'svelte/motion';
import { between, equal, type Keyframe } from './keyframe';

/** How long a change on a chart takes, in milliseconds. */
export const DURATION = 700;

/**
 * Animates a chart from one keyframe to another. A new target starts from what is on screen, so
 * turning back halfway never jumps. A duration of 0 or less snaps.
 */
export class KeyframeTween {
	/**
	 * What is on screen now. Each of its numbers is reactive for itself, so that a frame computes only
	 * what depends on a number that moves.
	 */
	keyframe: Keyframe = $state({});
	#tween: Tween<Keyframe>;
	#run = 0;
	#arrival: Promise<void> = Promise.resolve();
	/** False while the drawing moves. */
	settled = $state(true);

	constructor(keyframe: Keyframe) {
		this.#tween = new Tween(keyframe);
		this.#show(keyframe);
	}

	/**
	 * Moves to `keyframe`. Resolves on arrival, and never if another target replaces this one first. Does
	 * not restart if `keyframe` is already the target.
	 */
	async to(keyframe: Keyframe, duration: number): Promise<void> {
		const bound = equal(keyframe, this.#tween.target);
		if (bound && (duration > 0 || equal(keyframe, this.keyframe))) return this.#arrival;
		const run = ++this.#run;
		this.settled = duration <= 0;
		if (duration <= 0) {
			// A `Tween` stops only its newest move. Replacing it leaves no move to stop.
			this.#tween = new Tween(keyframe);
			this.#show(keyframe);
			return;
		}
		const way = between({ ...this.keyframe }, keyframe);
		const interpolate = () => (t: number) => {
			const now = way(t);
			// A move that a snap has replaced still runs to its end.
			if (run === this.#run) this.#show(now);
			return now;
		};
		this.#arrival = this.#tween.set(keyframe, { duration, easing: cubicInOut, interpolate });
		await this.#arrival;
		if (run !== this.#run) return;
		// The last frame of a `Tween` is its target, and not interpolated.
		this.#show(keyframe);
		this.settled = true;
	}

	#show(keyframe: Keyframe): void {
		Object.assign(this.keyframe, keyframe);
	}
}
