import { defineChart } from '$lib/chart/define-chart';
import { findTile } from './find-tile';
import TileButtons from './TileButtons.svelte';
import { dataPoints } from './tiles-data-points';
import { tilesDescription } from './tiles-description';
import { drawTiles } from './tiles-drawing';
import { rows } from './tiles-rows';
import { states } from './tiles-states';

/** Every state as a tile: its line beside the country's, or what is left since the highest. */
export const tiles = defineChart({
	id: 'tiles',
	tall: true,
	// From these, tiles, labels or the legend are laid out in another way. Every chart is from 520 too.
	sizes: { widths: [330, 341, 436, 638, 726], heights: [253, 301, 336, 380, 520] },
	states,
	default: 'lines',
	rows,
	dataPoints,
	input: findTile,
	draw: drawTiles,
	picker: TileButtons,
	description: import.meta.env.SSR ? tilesDescription : null,
	// Imported where it is used, as it reads files, which no browser can.
	files: import.meta.env.SSR
		? async (data, dataDir) => (await import('./state-files')).stateFiles(data, dataDir)
		: undefined,
	pictures: import.meta.env.SSR
		? async (data, dataDir) => (await import('./state-files')).statePictures(data, dataDir)
		: undefined
});
