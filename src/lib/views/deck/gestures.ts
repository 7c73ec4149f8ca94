import { swipeOf, type Touch } from './swipe';
import type { Talk } from './talk.svelte';

/** Touch and mouse input on the slides: a swipe changes slides, and the mouse may be the pointer. */
export class Gestures {
	#talk: Talk;
	#finger: Touch | undefined;
	#pointing = false;

	constructor(talk: Talk) {
		this.#talk = talk;
	}

	/** Turns the mouse into the talk's pointer, or stops that. */
	togglePointer(): void {
		this.#pointing = !this.#pointing;
		this.#talk.point(null);
	}

	down = (event: PointerEvent): void => {
		this.#finger = event.pointerType === 'touch' && event.isPrimary ? touchOf(event) : undefined;
	};

	up = (event: PointerEvent): void => {
		const way = this.#finger && swipeOf(this.#finger, touchOf(event));
		this.#finger = undefined;
		if (way) this.#talk.turn(way);
	};

	move = (event: PointerEvent): void => {
		if (!this.#pointing) return;
		this.#talk.point({ x: event.clientX / innerWidth, y: event.clientY / innerHeight });
	};
}

const touchOf = ({ clientX: x, clientY: y, timeStamp: time }: PointerEvent): Touch => ({
	x,
	y,
	time
});
