import words from '$words/timeline.json';
import { fittingOrLast } from '$lib/chart/wrap';
import { laneText } from '$lib/charts/lanes/draw-lanes';
import { heightIn, minus, pixels, plus, type Height } from '$lib/charts/lanes/height';
import type { Mark, SizeClass } from '$lib/drawing/drawing-types';
import type { Tables } from '../../tables/table-types';
import { eventLanes, type EventLanes } from './timeline-events';
import { itemsOf } from './timeline-items';
import { FLOOR, type Part } from './timeline-layout';

/** The room above the line for the text of its scale. */
const SCALE = 20;

/** The least height of the line below events, in pixels. */
const LEAST = 32;

/** The room for the rule between the explanations and the dates, alone and with its text. */
const RULE = 6;
const RULE_AND_TEXT = 26;

/** What a state draws above the line of deaths. */
export interface Upper extends Part {
	/** From the upper edge of the drawing to that of the line. */
	height: Height;
}

/** In the climb, one event is above the line, whose figure at the peak needs more room. */
export function climbUpper(data: Tables, size: SizeClass): Upper {
	const rest = pixels(2 * SCALE);
	const lanes = eventLanes(data, 'climb', size, minus(FLOOR, rest));
	return { ...lanes.partAt(pixels(0)), height: plus(rest, lanes.height) };
}

/** The explanations, and below a rule their dates if there is room for them. */
export function explanationsUpper(data: Tables, size: SizeClass): Upper {
	const items = itemsOf(data, size);
	const rest = pixels(items.height + SCALE);
	const room = minus(FLOOR, rest);
	const datesBelow = (between: number): EventLanes =>
		eventLanes(data, 'explanations', size, minus(room, pixels(between)));
	const fitting = [RULE_AND_TEXT, RULE].find((between) => {
		const left = minus(room, pixels(between), datesBelow(between).height);
		return heightIn(left, size.height) >= LEAST;
	});
	// A mark without a label over the line means nothing. Tooltips and the table name it.
	if (fitting === undefined) return { front: items.marks, height: rest };
	const lanes = datesBelow(fitting);
	const dates = lanes.partAt(pixels(items.height + fitting));
	return {
		...dates,
		front: [...items.marks, ...apart(items.height, fitting > RULE, size), ...(dates.front ?? [])],
		height: plus(rest, pixels(fitting), lanes.height)
	};
}

/** The rule that sets dates apart from the explanations, and what it says. */
const apart = (y: number, named: boolean, { width }: SizeClass): Mark[] => [
	{
		type: 'path',
		key: 'apart',
		at: [0, 0, 1, 0],
		by: [0, y],
		anchors: 'bb',
		style: { stroke: 'var(--ink)', 'stroke-width': 1.5 }
	},
	...(named
		? [
				laneText(
					{
						key: 'dates only',
						by: [0, 17],
						lines: [
							{ text: fittingOrLast(words.datesOnly, width, 13, true), tone: 'soft', bold: true }
						]
					},
					pixels(y)
				)
			]
		: [])
];
