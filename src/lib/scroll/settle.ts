/** Where on the window a step becomes the active one: 60 % down. A step is being read once its top is above. */
export const TRIGGER = 0.6;

/**
 * The index of the active step: the last whose top is above the trigger line; the first while none
 * is, so that there is never no step.
 * @param tops each step's distance from the top of the window, in pixels, in order
 * @param height the window's height in pixels
 * @returns an index into `tops`, or -1 where there are no steps
 */
export function settle(tops: readonly number[], height: number): number {
	if (tops.length === 0) return -1;
	return Math.max(
		0,
		tops.findLastIndex((top) => top < height * TRIGGER)
	);
}
