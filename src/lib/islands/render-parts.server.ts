import { render } from 'svelte/server';
import type { IslandParts } from './island-part';

/** The HTML of each part of a page, by name. Server only. */
export const renderParts = (parts: IslandParts): Record<string, string> =>
	Object.fromEntries(
		// The prefix keeps the ids in one part from repeating those in another.
		Object.entries(parts).map(([name, { component, props }]) => [
			name,
			render(component, { props, idPrefix: name }).body
		])
	);
