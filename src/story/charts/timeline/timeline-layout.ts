import { highestEstimate } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import type { Box } from '$lib/chart/box';
import type { Layout } from '$lib/chart/chart-types';
import { itemsOf, type Items } from './items';
import { lanesOf, sides, type Lanes } from './lanes';
import { allStates, states, type TimelineKeyframe, type TimelineState } from './views';

/**
 * The upper edge of the line of deaths: above its highest estimate, at a number with round
 * quarters. Events and lists are above it.
 */
export const mostOf = ({ deaths }: Tables): number =>
	Math.ceil(highestEstimate(deaths.synthetic_opioids).value / 20_000) * 20_000;

/** The room below the plot for the axis, and above the line for the text of its scale. */
const BOTTOM = 26;
const SCALE = 20;

/** The least height of the line, in pixels. */
const LEAST = 32;

/** What a state draws above the line, in pixels from the top of the drawing. */
export interface Upper {
	items: Items;
	lanes: Lanes;
	/** Where a rule and a text set dates apart from a list above them, or 0. */
	apart: number;
	/** The upper edge of the lanes. */
	top: number;
	/** The total height. */
	height: number;
	/** The height of the text above the line's scale, where connectors to the axis have a gap. */
	scale: number;
	/** The upper edge of the line, in deaths. */
	most: number;
	/** The events are dots on the axis, without labels. The list takes the space of their lanes. */
	down: boolean;
}

/** What a state draws above the line. A list without the line has the whole plot. */
export function upperOf(data: Tables, state: TimelineState, box: Box): Upper {
	const full = box.height - BOTTOM;
	const { line, axis } = states[state];
	const items = itemsOf(data, state, box, axis ? full - 10 : box.height);
	// In `climb`, the figure at the peak of the line is there and needs more room.
	const rest = items.height + (state === 'climb' ? 2 * SCALE : SCALE);
	const between = state === 'explanations' && box.height > 280 ? 24 : 0;
	const lanes = lanesOf(data, state, box, full - rest - between);
	const down = items.height > 0 && full - rest - between - lanes.height < LEAST;
	const top = items.height + between;
	return {
		items,
		// A mark without a label over the line means nothing. Tooltips and the table name it.
		lanes: down && line ? { ...lanes, placed: [] } : lanes,
		apart: between && !down ? items.height : 0,
		top,
		height: line ? rest + (down ? 0 : between + lanes.height) : full / 2,
		scale: state === 'climb' || !line ? 0 : SCALE,
		most: mostOf(data),
		down
	};
}

/** Domains and padding. Between two states, the line's upper edge is between those of the two. */
export function layoutOf(data: Tables, keyframe: TimelineKeyframe, box: Box): Layout {
	const full = box.height - BOTTOM;
	const upper = allStates
		.filter((state) => keyframe[state] > 0)
		.reduce((sum, state) => sum + keyframe[state] * upperOf(data, state, box).height, 0);
	return {
		xDomain: [keyframe.x0, keyframe.x1],
		yDomain: [0, (mostOf(data) * full) / Math.max(LEAST / 2, full - upper)],
		padding: { top: 0, bottom: BOTTOM, ...sides(box) },
		by: keyframe.asks + keyframe.levers > 0.5 ? 'y' : 'x'
	};
}
