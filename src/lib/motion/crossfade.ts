import type { TransitionConfig } from 'svelte/transition';

/** A drawing comes or goes by its opacity alone; nothing is measured, so nothing waits for layout. */
export function crossfade(_node: Element, { duration }: { duration: number }): TransitionConfig {
	return { duration, css: (t) => `opacity: ${t}` };
}
