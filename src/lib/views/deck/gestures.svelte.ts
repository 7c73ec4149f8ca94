import type { Point } from './channel';
import { placeIn } from './drag-slide';
import { swipeOf, type Touch } from './swipe';
import type { Talk } from './talk.svelte';

/** Touch and mouse input on the slides: a swipe changes slides, and the mouse may be the pointer. */
export class Gestures {
	#talk: Talk;
	#finger: Touch | undefined;

	/** The mouse is the talk's pointer. */
	pointing = $state(false);
	/** Where the mouse is in the window; nothing before it has moved. */
	mouse: Point | undefined;

	constructor(talk: Talk) {
		this.#talk = talk;
	}

	/** Turns the mouse into the talk's pointer, or stops that. */
	togglePointer(): void {
		this.pointing = !this.pointing;
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
		this.mouse = placeInWindow(event);
		if (this.pointing) this.#talk.point(this.mouse);
	};
}

/** The place of an event in the window. */
export const placeInWindow = (event: PointerEvent): Point =>
	placeIn(event, { left: 0, top: 0, width: innerWidth, height: innerHeight });

const touchOf = ({ clientX: x, clientY: y, timeStamp: time }: PointerEvent): Touch => ({
	x,
	y,
	time
});
