import { Tween } from 'svelte/motion';
import { between, ease, equal, type Pose } from './keyframe';

/** How long a change on a chart takes, in milliseconds. */
export const DURATION = 700;

/**
 * Animates a chart from one keyframe to another. A new target starts from what is on screen, so
 * turning back halfway never jumps. A duration of 0 or less snaps.
 */
export class PoseTween {
	#tween: Tween<Pose> = $state.raw(start({}));
	#run = 0;
	#arrival: Promise<void> = Promise.resolve();
	/** False while the drawing moves. */
	settled = $state(true);

	constructor(pose: Pose) {
		this.#tween = start(pose);
	}

	/** What is on screen now. */
	get pose(): Pose {
		return this.#tween.current;
	}

	/**
	 * Moves to `pose`. Resolves on arrival, and never if another target replaces this one first. Does
	 * not restart if `pose` is already the target.
	 */
	async to(pose: Pose, duration: number): Promise<void> {
		const bound = equal(pose, this.#tween.target);
		if (bound && (duration > 0 || equal(pose, this.pose))) return this.#arrival;
		const run = ++this.#run;
		this.settled = duration <= 0;
		if (duration <= 0) {
			// A `Tween` stops only its newest move. Replacing it leaves no move to stop.
			this.#tween = start(pose);
			return;
		}
		this.#arrival = this.#tween.set(pose, { duration });
		await this.#arrival;
		if (run === this.#run) this.settled = true;
	}
}

const start = (pose: Pose) => new Tween(pose, { easing: ease, interpolate: between });
