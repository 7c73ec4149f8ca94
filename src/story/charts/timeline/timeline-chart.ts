import { defineChart } from '$lib/chart/define-chart';
import { timelineDescription } from './timeline-description';
import { drawTimeline } from './timeline-drawing';
import { dataPoints, rows } from './timeline-rows';
import { states } from './timeline-states';

/** The line of deaths after a date, what is under control, and explanations of the fall: order, never cause. */
export const timeline = defineChart({
	id: 'timeline',
	// From these, texts are longer or break into other lines: phones, tablets, and wide and tall stages.
	sizes: {
		widths: [348, 448, 620, 755],
		heights: [220, 279, 380, 480],
		smallLabels: false
	},
	states,
	default: 'substitutes',
	rows,
	dataPoints,
	draw: drawTimeline,
	description: import.meta.env.SSR ? timelineDescription : null
});
