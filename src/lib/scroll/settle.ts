/** A step becomes active when its top passes this share of the window's height. */
export const TRIGGER = 0.6;

/**
 * The index of the active step: the last whose top is above the trigger line, or the first if none
 * is, so that a step is always active.
 * @param tops each step's distance from the top of the window, in pixels, in order
 * @param height the window's height in pixels
 * @returns an index into `tops`, or -1 if there are no steps
 */
export function settle(tops: readonly number[], height: number): number {
	if (tops.length === 0) return -1;
	return Math.max(
		0,
		tops.findLastIndex((top) => top < height * TRIGGER)
	);
}
