import { highestEstimate } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import type { Box } from '$lib/chart/box';
import type { Layout } from '$lib/chart/chart-types';
import { controlledSides } from './controlled-layout';
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

/** The room for the rule between the explanations and the dates, alone and with its text. */
const RULE = 6;
const RULE_AND_TEXT = 26;

const DATES_ONLY = [
	'Dates only: nobody has settled which explanation counts, or how much',
	'Dates only: which counts is not settled'
] as const;

/** What a state draws above the line, in pixels from the top of the drawing. */
export interface Upper {
	items: Items;
	lanes: Lanes;
	/** The rule that sets dates apart from a list above them, and its text in full and brief. */
	apart: { text: readonly [string, string] | null; y: number } | null;
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

/** How far below a list the dates begin, and their lanes: with a text between if it has room. */
function apartOf(data: Tables, state: TimelineState, box: Box, room: number): [number, Lanes] {
	const lanesBelow = (between: number): [number, Lanes] => [
		between,
		lanesOf(data, state, box, room - between)
	];
	if (state !== 'explanations') return lanesBelow(0);
	const [between, lanes] = lanesBelow(RULE_AND_TEXT);
	return room - between - lanes.height < LEAST ? lanesBelow(RULE) : [between, lanes];
}

/** What a state draws above the line. A list without the line has the whole plot. */
export function upperOf(data: Tables, state: TimelineState, box: Box): Upper {
	const full = box.height - BOTTOM;
	const { line, axis } = states[state];
	const items = itemsOf(data, state, box, axis ? full - 10 : box.height);
	// In `climb`, the figure at the peak of the line is there and needs more room.
	const rest = items.height + (state === 'climb' ? 2 * SCALE : SCALE);
	const [between, lanes] = apartOf(data, state, box, full - rest);
	const down = items.height > 0 && full - rest - between - lanes.height < LEAST;
	const top = items.height + between;
	return {
		items,
		// A mark without a label over the line means nothing. Tooltips and the table name it.
		lanes: down && line ? { ...lanes, placed: [] } : lanes,
		apart:
			between > 0 && !down ? { text: between > RULE ? DATES_ONLY : null, y: items.height } : null,
		top,
		height: line ? rest + (down ? 0 : between + lanes.height) : full / 2,
		scale: state === 'climb' ? 0 : SCALE,
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
	const own = controlledSides(box);
	const others = sides(box);
	const side = (edge: 'left' | 'right') =>
		others[edge] + keyframe.substitutes * (own[edge] - others[edge]);
	return {
		xDomain: [keyframe.x0, keyframe.x1],
		yDomain: [0, (mostOf(data) * full) / Math.max(LEAST / 2, full - upper)],
		padding: { top: 0, bottom: BOTTOM, left: side('left'), right: side('right') },
		by: keyframe.asks + keyframe.levers > 0.5 ? 'y' : 'x'
	};
}
