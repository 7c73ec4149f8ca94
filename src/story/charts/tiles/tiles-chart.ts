import TileButtons from '$lib/chart/choice/TileButtons.svelte';
import { chart, column } from '$lib/marks';
import { findTile } from './find-tile';
import { mapNotes } from './map-notes';
import { rateLines } from './rate-lines';
import { tileMap } from './tile-map';
import type { TileTables } from './tile-tables';
import { tilesDescription } from './tiles';

/** The rate of a jurisdiction beside the country’s, and a map of how deaths changed in all of them. */
export const tiles = {
	...chart({
		id: 'tiles',
		tall: true,
		states: {
			/** A line of the jurisdiction that a reader has chosen. */
			lines: rateLines,
			/** A tile for each jurisdiction. */
			change: (data: TileTables) => ({
				units: 'tiles',
				block: column(tileMap(data), mapNotes(data))
			})
		},
		sizes: { widths: [340, 440, 640, 740], heights: [260, 320, 400, 500] },
		input: findTile,
		description: import.meta.env.SSR ? tilesDescription : null,
		// Imported where it is used, as it reads files, which no browser can.
		files: import.meta.env.SSR
			? async (data, dataDir) => (await import('./state-files')).stateFiles(data, dataDir)
			: undefined
	}),
	picker: TileButtons
};
