import { defineChart } from '$lib/chart/define-chart';
import { EXTRA_WIDE } from '../size-names';
import { LANE_NAMES_HEIGHT } from './timeline-controlled-sizes';
import { timelineDescription } from './timeline-description';
import { drawTimeline } from './timeline-drawing';
import { TIGHT_HEIGHT } from './timeline-layout';
import { dataPoints, rows } from './timeline-rows';
import { states } from './timeline-states';

/** The line of deaths after a date, what is under control, and explanations of the fall: order, never cause. */
export const timeline = defineChart({
	id: 'timeline',
	// From the sizes that are plain numbers, texts are longer or wrap in another way.
	sizes: {
		widths: [348, 448, EXTRA_WIDE, 755],
		heights: [TIGHT_HEIGHT, 279],
		heightsAt: {
			[EXTRA_WIDE]: [TIGHT_HEIGHT, 279, LANE_NAMES_HEIGHT],
			755: [TIGHT_HEIGHT, 279, LANE_NAMES_HEIGHT]
		},
		smallLabels: false
	},
	states,
	default: 'substitutes',
	rows,
	dataPoints,
	draw: drawTimeline,
	description: import.meta.env.SSR ? timelineDescription : null
});
