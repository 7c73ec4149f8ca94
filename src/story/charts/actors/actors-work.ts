import { box } from '$lib/charts/lanes/draw-lanes';
import { pixels, plus } from '$lib/drawing/height';
import type { Drawing, Mark } from '$lib/drawing/drawing-types';
import { eventOf } from './actors-events';
import type { ActorsLayout } from './actors-layout';

/** Half of the height of the band. */
const HALF = 5;

/** Joint work: dashed while it is suspended, open once it is agreed, and solid once the group meets. */
export function jointWork({ data, x, y }: ActorsLayout): Pick<Drawing, 'series' | 'back'> {
	const lane = y('joint-work');
	const [share, down] = lane;
	const [start, end] = x;
	const [agreed = end, met = end] = ['meeting-2023', 'working-group'].map((id) =>
		Math.min(end, eventOf(data, id).from)
	);
	const suspended: Mark = {
		type: 'path',
		key: 'suspended work',
		at: [start, share, agreed, share, start, share, agreed, share],
		by: [0, down - HALF, 0, down - HALF, 0, down + HALF, 0, down + HALF],
		breaks: [2],
		anchors: 'db',
		style: { stroke: 'var(--slate)', 'stroke-width': 1.5, 'stroke-dasharray': '5 3' }
	};
	const open: Mark = {
		type: 'path',
		key: 'agreed work',
		at: [met, share, agreed, share, agreed, share, met, share],
		by: [0, down - HALF, 0, down - HALF, 0, down + HALF, 0, down + HALF],
		anchors: 'db',
		style: { fill: 'none', stroke: 'var(--ink)', 'stroke-width': 1.5 }
	};
	return {
		// Labels keep clear of the middle of the band.
		series: { 'middle of the band': { x: start, step: end - start, y: [0, 0] } },
		back: [
			suspended,
			open,
			box('joint work', [met, end], [plus(lane, pixels(-HALF)), plus(lane, pixels(HALF))], {
				fill: 'var(--ink)'
			})
		]
	};
}
