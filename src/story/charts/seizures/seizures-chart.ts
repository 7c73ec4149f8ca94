import { defineChart } from '$lib/chart/define-chart';
import Seizures from './Seizures.svelte';
import { dataPoints, rows, states } from './seizures';
import { seizuresDescription } from './seizures-description';

/** Fentanyl found at and between ports of entry: as shares of each year, and in pounds. */
export const seizures = defineChart({
	id: 'seizures',
	states,
	default: 'by-year',
	rows,
	dataPoints,
	component: Seizures,
	description: import.meta.env.SSR ? seizuresDescription : null
});
