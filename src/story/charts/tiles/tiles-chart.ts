import TileButtons from '$lib/chart/choice/TileButtons.svelte';
import { defineChart } from '$lib/chart/define-chart';
import { findTile } from './find-tile';
import { dataPoints } from './tiles-data-points';
import { tilesDescription } from './tiles-description';
import { drawTiles } from './tiles-drawing';
import { NARROW_LEGEND, NUMBERS, ROOMY, SHORT_LABELS, TWO_LINES } from './tiles-layout';
import { rows } from './tiles-rows';
import { states } from './tiles-states';

/**
 * Every jurisdiction as a tile: its line beside the country’s, or what is left of its deaths since the
 * country’s were highest.
 */
export const tiles = defineChart({
	id: 'tiles',
	tall: true,
	// From the heights without names, the title has another line, or tiles have room for more.
	sizes: {
		widths: [SHORT_LABELS, NUMBERS.below, NARROW_LEGEND, NUMBERS.beside, ROOMY.width],
		heights: [253, TWO_LINES, 336, ROOMY.height, 520]
	},
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
		: undefined
});
