import { defineChart } from '$lib/chart/define-chart';
import { findTile } from './find-tile';
import Tiles from './Tiles.svelte';
import { dataPoints } from './tiles-data-points';
import { tilesDescription } from './tiles-description';
import { keyframeOf, keyframes } from './tiles-keyframes';
import { rows } from './tiles-rows';

/** Every state as a tile: its line beside the country's, or what is left since the highest. */
export const tiles = defineChart({
	id: 'tiles',
	states: keyframes,
	keyframeOf,
	default: 'lines',
	rows,
	dataPoints,
	input: findTile,
	tall: true,
	component: Tiles,
	description: import.meta.env.SSR ? tilesDescription : null
});
