import type { Drawing, SizeClass } from '$lib/drawing/drawing-types';
import type { Tables } from '../../tables/table-types';
import { cargoTexts, noteTexts, wrappedTexts } from './route-cargo';
import { drawEnds } from './route-ends-drawing';
import { layoutOf, plotOf } from './route-layout';
import type { RouteState } from './route-states';
import { endNames, linesAbove, stationNames } from './route-names';
import { stationMarks } from './route-stations';
import { trackMarks } from './route-tracks';

/** The tracks move before new texts appear, so that none crosses a text that is easy to read. */
const AFTER: Pick<Drawing, 'follows' | 'moves' | 'enters'> = {
	follows: 'before',
	moves: [0, 0.6],
	enters: [0.6, 1]
};

/**
 * A diagram of stations and tracks. Station names are above their tracks, the cargo is below its line,
 * and a note is below the cargo. `drawEnds` draws the state `ends`.
 */
export function drawRoute(tables: Tables, state: RouteState, size: SizeClass): Drawing {
	if (state === 'ends') return drawEnds(tables, size);
	const layout = layoutOf(state, size);
	return {
		...plotOf(layout, linesAbove(tables, layout)),
		series: {},
		back: [...trackMarks(layout), ...stationMarks(layout)],
		plot: [],
		front: [endNames, stationNames, cargoTexts, noteTexts].flatMap((part) => part(tables, layout)),
		labels: wrappedTexts(tables, layout),
		...(state === 'after' ? AFTER : {})
	};
}
