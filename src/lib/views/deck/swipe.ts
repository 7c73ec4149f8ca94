/** The position and time of a touch, in CSS pixels and milliseconds. */
export interface Touch {
	x: number;
	y: number;
	time: number;
}

/** The minimum length of a swipe, in CSS pixels. It may drift vertically by half its length. */
const FAR = 48;

/** The maximum duration of a swipe, in milliseconds. Readers who drag longer are exploring a chart. */
const QUICK = 600;

/**
 * The direction of a swipe: 1 for forward (to the left), -1 for back, 0 for no swipe.
 * @param down where the finger touched down
 * @param up where it was lifted
 */
export function swipeOf(down: Touch, up: Touch): 1 | -1 | 0 {
	const across = up.x - down.x;
	const sideways = Math.abs(across) >= FAR && Math.abs(up.y - down.y) <= Math.abs(across) / 2;
	if (!sideways || up.time - down.time > QUICK) return 0;
	return across < 0 ? 1 : -1;
}
