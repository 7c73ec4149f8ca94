import type { TransitionConfig } from 'svelte/transition';

/** The share of a change that the fade-out takes, before the fade-in. */
const LEAVING = 0.4;

/**
 * Fades a drawing in after `leave` has faded the old one out, because two titles at once cannot be
 * read. Only opacity changes and nothing is measured, so nothing waits for layout.
 * @param duration of the whole change, in milliseconds
 */
export function arrive(_node: Element, { duration }: { duration: number }): TransitionConfig {
	const delay = duration * LEAVING;
	return { delay, duration: duration - delay, css: (t) => `opacity: ${t}` };
}

/** Fades the old drawing out, in the first part of the same change. */
export function leave(_node: Element, { duration }: { duration: number }): TransitionConfig {
	return { duration: duration * LEAVING, css: (t) => `opacity: ${t}` };
}
