import type { Mark, Style } from '$lib/drawing/drawing-types';
import type { RouteLayout } from './route-layout';
import { X } from './route-states';

const OPEN: Style = { fill: 'var(--paper)', stroke: 'var(--ink)', 'stroke-width': 2 };

/** Two tracks start in China and two end in the United States: each is one long station. */
export function stationMarks({ state, station, tracks: { top, main, low } }: RouteLayout): Mark[] {
	const at = (key: string, x: number, from: number, to: number): Mark => ({
		type: 'rect',
		key: `${key} station`,
		at: [x, from, x, to],
		by: [-station, -station, station, station],
		radius: station,
		style: OPEN
	});
	return [
		at('start', X.left, top, main),
		at('finish', X.right, top, main),
		at('mail', X.mail, top, top),
		at('Mexico', X.Mexico, main, main),
		at('ports', X.ports, main, main),
		...(state === 'after' ? [at('india', X.left, low, low)] : [])
	];
}
