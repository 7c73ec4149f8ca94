import { Tween } from 'svelte/motion';
import { between, ease, type Pose } from './pose';

/** How long a change on a chart takes, in milliseconds. */
export const DURATION = 700;

/**
 * The one thing that animates: a pose on its way to another. A new target starts from what is on
 * screen, so turning back halfway never jumps. A duration of 0 or less snaps.
 */
export class PoseTween {
	#tween: Tween<Pose>;
	#run = 0;
	/** False while the drawing moves. */
	settled = $state(true);

	constructor(pose: Pose) {
		this.#tween = new Tween(pose, { easing: ease, interpolate: between });
	}

	/** What is on screen now. */
	get pose(): Pose {
		return this.#tween.current;
	}

	/** Sets off for `pose`; resolves when it is reached, and never when another target replaced it. */
	async to(pose: Pose, duration: number): Promise<void> {
		const run = ++this.#run;
		this.settled = duration <= 0;
		await this.#tween.set(pose, { duration: Math.max(0, duration) });
		if (run === this.#run) this.settled = true;
	}
}
