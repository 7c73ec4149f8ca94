import { defineChart } from '$lib/chart/define-chart';
import { BRIEF_CONTROLS } from '../question-room';
import { NARROWEST } from '../size-names';
import { dataPoints } from './toll-data-points';
import { tollDescription } from './toll-description';
import { drawToll } from './toll-drawing';
import { rows } from './toll-rows';
import { states } from './toll-states';

/** Deaths in the 12 months ending each month: line, band, the synthetic part inside, other classes. */
export const toll = defineChart({
	id: 'toll',
	// The controls of the question have another height on the narrowest and on low drawings.
	sizes: { widths: [NARROWEST], heights: [BRIEF_CONTROLS] },
	states,
	default: 'rise',
	rows,
	dataPoints,
	draw: drawToll,
	description: import.meta.env.SSR ? tollDescription : null
});
