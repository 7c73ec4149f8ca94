import { defineChart } from '$lib/chart/define-chart';
import { dataPoints, rows, states } from './seizures';
import { seizuresDescription } from './seizures-description';
import { drawSeizures } from './seizures-drawing';

/** Fentanyl found at and between ports of entry: as shares of each year, and in pounds. */
export const seizures = defineChart({
	id: 'seizures',
	states,
	default: 'by-year',
	rows,
	dataPoints,
	draw: drawSeizures,
	description: import.meta.env.SSR ? seizuresDescription : null
});
