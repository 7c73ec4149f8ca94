import type { Drawing, SizeClass } from '$lib/drawing/drawing-types';
import type { Tables } from '../../tables/table-types';
import { cargoTexts, noteTexts, wrappedTexts } from './route-cargo';
import { layoutOf, plotOf } from './route-layout';
import { statements } from './route-statements';
import type { RouteState } from './route-states';
import { endNames, linesAbove, stationNames } from './route-names';
import { stationMarks } from './route-stations';
import { trackMarks } from './route-tracks';

/** The tracks move before new texts appear, so that none crosses a text that is easy to read. */
const TIMES: Readonly<Partial<Record<RouteState, Pick<Drawing, 'follows' | 'moves' | 'enters'>>>> =
	{
		after: { follows: 'before', moves: [0, 0.6], enters: [0.6, 1] },
		ends: { follows: 'after', moves: [0.45, 0.75], enters: [0.7, 1] }
	};

/**
 * A diagram of stations and tracks. Station names are above their tracks, what travels is below its
 * line, and a note below that; in the state of the two ends, statements are beside these.
 */
export function drawRoute(tables: Tables, state: RouteState, size: SizeClass): Drawing {
	const layout = layoutOf(state, size);
	const { line, tracks } = layout;
	const parts = state === 'ends' ? [endNames] : [endNames, stationNames, cargoTexts, noteTexts];
	return {
		...plotOf(layout, linesAbove(tables, layout)),
		series: {},
		back: [...trackMarks(layout), ...stationMarks(layout)],
		plot: [],
		front: parts.flatMap((part) => part(tables, layout)),
		labels: (state === 'ends' ? statements : wrappedTexts)(tables, layout),
		// The statements of each end stay above the line between them.
		labelEdges: { bottom: ['p', tracks.main, -line - 1] },
		...TIMES[state]
	};
}
