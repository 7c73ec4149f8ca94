import { Tween } from 'svelte/motion';
import { between, ease, equal, type Pose } from './pose';

/** How long a change on a chart takes, in milliseconds. */
export const DURATION = 700;

/**
 * The one thing that animates: a pose on its way to another. A new target starts from what is on
 * screen, so turning back halfway never jumps. A duration of 0 or less snaps.
 */
export class PoseTween {
	#tween: Tween<Pose>;
	#run = 0;
	#arrival: Promise<void> = Promise.resolve();
	/** False while the drawing moves. */
	settled = $state(true);

	constructor(pose: Pose) {
		this.#tween = new Tween(pose, { easing: ease, interpolate: between });
	}

	/** What is on screen now. */
	get pose(): Pose {
		return this.#tween.current;
	}

	/**
	 * Sets off for `pose`; resolves when it is reached, and never when another target replaced it.
	 * Where the pose is the one that it is at or on its way to, nothing starts anew.
	 */
	async to(pose: Pose, duration: number): Promise<void> {
		if (equal(pose, this.#tween.target)) return this.#arrival;
		const run = ++this.#run;
		this.settled = duration <= 0;
		this.#arrival = this.#tween.set(pose, { duration: Math.max(0, duration) });
		await this.#arrival;
		if (run === this.#run) this.settled = true;
	}
}
