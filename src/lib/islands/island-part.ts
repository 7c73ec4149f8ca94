import type { Component } from 'svelte';

/** A component that one element of a page contains: rendered by the server, hydrated by a script. */
export interface IslandPart {
	component: Component<Record<string, unknown>>;
	props: Record<string, unknown>;
}

/** The parts of a page by name. The element of a part has its name in `data-island`. */
export type IslandParts = Readonly<Record<string, IslandPart>>;

/** A part whose props fit its component. */
export const islandPart = <P extends Record<string, unknown>>(
	component: Component<P>,
	props: P
): IslandPart => ({ component: component as unknown as IslandPart['component'], props });
