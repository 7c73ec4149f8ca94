import { defineChart } from '$lib/chart/define-chart';
import States from './States.svelte';
import { findState } from './find-state/find-state';
import { dataPoints } from './states-data-points';
import { keyframeOf, keyframes } from './states-keyframes';
import { rows } from './states-rows';
import { statesDescription } from './states-description';

/** Single states: their rates in one year, West Virginia's counts, and any state beside the country. */
export const states = defineChart({
	id: 'states',
	states: keyframes,
	keyframeOf,
	default: 'rates',
	rows,
	dataPoints,
	input: findState,
	component: States,
	description: import.meta.env.SSR ? statesDescription : null,
	// Imported where it is used, as it reads files, which no browser can.
	files: import.meta.env.SSR
		? async (data, dataDir) => (await import('./state-files')).stateFiles(data, dataDir)
		: undefined,
	pictures: import.meta.env.SSR
		? async (data, dataDir) => (await import('./state-files')).statePictures(data, dataDir)
		: undefined
});
