/** Where and when a finger was, in CSS pixels and milliseconds. */
export interface Touch {
	x: number;
	y: number;
	time: number;
}

/** A finger that goes so far to the side, and at most half as far up or down, has swiped. */
const FAR = 48;

/** Whoever takes longer reads values off a chart. */
const QUICK = 600;

/**
 * Which way a finger has swiped: 1 for on (to the left), -1 for back, 0 where it has not.
 * @param down where it came down
 * @param up where it was lifted
 */
export function swipeOf(down: Touch, up: Touch): 1 | -1 | 0 {
	const across = up.x - down.x;
	const sideways = Math.abs(across) >= FAR && Math.abs(up.y - down.y) <= Math.abs(across) / 2;
	if (!sideways || up.time - down.time > QUICK) return 0;
	return across < 0 ? 1 : -1;
}
