import words from '$words/toll.json';
import type { Month } from '$lib/data/month';
import type { Mark } from '$lib/drawing/drawing-types';
import type { PlotMark } from '$lib/marks';
import { labelOf } from '$lib/marks/texts';
import { MOST_DEATHS } from './guess';

/** Where a reader draws, up to a month that is named, with texts that the line of the reader displaces. */
export const drawHere = ([from, to]: readonly [Month, Month], end: string): PlotMark => {
	const room: Mark = {
		type: 'rect',
		key: 'draw here',
		at: [from, 0, to, 1],
		anchors: 'dp',
		style: { fill: 'var(--rule)', 'fill-opacity': 0.55 }
	};
	const edges: Mark = {
		type: 'path',
		key: 'edges of draw here',
		at: [from, 0, from, 1, to, 0, to, 1],
		breaks: [2],
		anchors: 'dp',
		style: { stroke: 'var(--ink)', 'stroke-width': 1.5 }
	};
	const middle = { at: [(from + to) / 2, MOST_DEATHS / 2] } as const;
	const corner = { at: [to - 1, 1], anchors: 'dp' } as const;
	const spec = { texts: words.drawHere, clear: true, rim: false } as const;
	return {
		key: 'draw here',
		extent: { x: [from, to], y: [] },
		piece: () => ({
			back: [room, edges],
			labels: [
				labelOf('draw here', middle, { ...spec, number: true, side: ['in', 's+'] }),
				labelOf('last month', corner, { ...spec, texts: end, side: 'nw' })
			]
		})
	};
};
