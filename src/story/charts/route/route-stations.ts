import type { Mark, Style } from '$lib/drawing/drawing-types';
import type { RouteLayout } from './route-layout';
import { X } from './route-states';

const OPEN: Style = { fill: 'var(--paper)', stroke: 'var(--ink)', 'stroke-width': 2 };
const LIT: Style = { fill: 'var(--ink)' };

/**
 * Two tracks start in China and two end in the United States: each is one long station. In the state
 * of the two ends, these are lit, and there are no others.
 */
export function stationMarks({ state, station, tracks: { top, main, low } }: RouteLayout): Mark[] {
	const at = (key: string, x: number, from: number, to: number, style = OPEN): Mark => ({
		type: 'rect',
		key: `${key} station`,
		at: [x, from, x, to],
		by: [-station, -station, station, station],
		radius: station,
		style
	});
	const ends = [at('start', X.left, top, main), at('finish', X.right, top, main)];
	if (state === 'ends') {
		return [
			...ends,
			at('lit start', X.left, top, main, LIT),
			at('lit finish', X.right, top, main, LIT)
		];
	}
	return [
		...ends,
		at('mail', X.mail, top, top),
		at('Mexico', X.Mexico, main, main),
		at('ports', X.ports, main, main),
		...(state === 'after' ? [at('india', X.left, low, low)] : [])
	];
}
