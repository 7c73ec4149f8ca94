import type { ChoiceParts } from '$lib/chart/served-loader';

/** The field and the map with which readers find their jurisdiction, and the code that draws it. */
export const parts: ChoiceParts = {
	input: async () => (await import('./find-tile')).findTile,
	picker: async () => (await import('$lib/chart/choice/TileButtons.svelte')).default,
	chart: async () => (await import('./tiles-chart')).tiles
};
