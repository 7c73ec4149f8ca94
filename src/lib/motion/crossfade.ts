import type { TransitionConfig } from 'svelte/transition';

/** The part of a change in which the old drawing goes, before the new one comes. */
const LEAVING = 0.4;

/**
 * One drawing goes, then another comes, by opacity alone: two titles at once could not be read, and
 * nothing is measured, so nothing waits for layout.
 * @param duration of the whole change, in milliseconds
 */
export function arrive(_node: Element, { duration }: { duration: number }): TransitionConfig {
	const delay = duration * LEAVING;
	return { delay, duration: duration - delay, css: (t) => `opacity: ${t}` };
}

/** The first half of the same change: the old drawing goes. */
export function leave(_node: Element, { duration }: { duration: number }): TransitionConfig {
	return { duration: duration * LEAVING, css: (t) => `opacity: ${t}` };
}
