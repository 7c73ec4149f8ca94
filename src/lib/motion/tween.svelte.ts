import { Tween } from 'svelte/motion';
import { between, ease, equal, type Pose } from './pose';

/** How long a change on a chart takes, in milliseconds. */
export const DURATION = 700;

/**
 * The one thing that animates: a pose on its way to another. A new target starts from what is on
 * screen, so turning back halfway never jumps. A duration of 0 or less snaps.
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
	 * Sets off for `pose`; resolves when it is reached, and never when another target replaced it.
	 * Where the pose is the one that it is on its way to, nothing starts anew.
	 */
	async to(pose: Pose, duration: number): Promise<void> {
		const bound = equal(pose, this.#tween.target);
		if (bound && (duration > 0 || equal(pose, this.pose))) return this.#arrival;
		const run = ++this.#run;
		this.settled = duration <= 0;
		if (duration <= 0) {
			// A tween stops only its newest move; one that begins anew has none to stop.
			this.#tween = start(pose);
			return;
		}
		this.#arrival = this.#tween.set(pose, { duration });
		await this.#arrival;
		if (run === this.#run) this.settled = true;
	}
}

const start = (pose: Pose) => new Tween(pose, { easing: ease, interpolate: between });
