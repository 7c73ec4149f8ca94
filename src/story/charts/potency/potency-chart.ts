import { defineChart } from '$lib/chart/define-chart';
import { drawPotency } from './potency-drawing';
import { dataPoints, rows, states } from './potency';
import { potencyDescription } from './potency-description';

/** Potency by weight against morphine: ranges, never single numbers if sources give a range. */
export const potency = defineChart({
	id: 'potency',
	states,
	default: 'others',
	rows,
	dataPoints: (data, state) => (state === 'equal' ? [] : dataPoints(data, state)),
	draw: drawPotency,
	description: import.meta.env.SSR ? potencyDescription : null
});
