import { monthAxis } from '$lib/drawing/compile/ticks';
import { larger, minus, pixels, type Height } from '$lib/charts/lanes/height';
import type { Drawing, SizeClass } from '$lib/drawing/drawing-types';
import type { Tables } from '../../tables/table-types';
import { controlledPart } from './timeline-controlled';
import { controlledSides } from './timeline-controlled-sizes';
import { deathsAxis, deathsPart, mostOf } from './timeline-deaths';
import { BOTTOM, FLOOR, sides, type Part } from './timeline-layout';
import { monthsOf, type TimelineState } from './timeline-states';
import { climbUpper, explanationsUpper, type Upper } from './timeline-upper';

/** The least height of the line of deaths, in pixels. */
const LEAST = 16;

/** The line of deaths after a date or below explanations, or lanes of what is under control. */
export function drawTimeline(data: Tables, state: TimelineState, size: SizeClass): Drawing {
	if (state === 'substitutes') {
		// The line is still there while the lanes fade in.
		return {
			...frameOf(data, state, [0.5, -BOTTOM / 2], controlledSides(size)),
			...partsOf(controlledPart(data, size)),
			follows: 'climb'
		};
	}
	const upper: Upper = state === 'climb' ? climbUpper(data, size) : explanationsUpper(data, size);
	const room = minus(FLOOR, upper.height);
	const top = minus(FLOOR, larger(pixels(LEAST), room, size.height));
	return {
		...frameOf(data, state, top, sides(size)),
		axisY: deathsAxis(data, state, size),
		...partsOf(deathsPart(data, state, size), upper)
	};
}

/** The axes and the edges of the plot. @param top its upper edge */
function frameOf(
	data: Tables,
	state: TimelineState,
	top: Height,
	{ left, right }: { left: number; right: number }
) {
	const x = monthsOf(data, state);
	const edges: Drawing['edges'] = [
		['b', 0, left],
		['b', ...top],
		['b', 1, -right],
		['b', 1, -BOTTOM]
	];
	return { x, y: [0, mostOf(data)], edges, by: 'x', axisX: monthAxis(x) } as const;
}

/** All parts together, from back to front. */
const partsOf = (...parts: readonly Part[]) => ({
	series: Object.assign({}, ...parts.map(({ series }) => series)) as Drawing['series'],
	back: parts.flatMap(({ back = [] }) => back),
	plot: parts.flatMap(({ plot = [] }) => plot),
	front: parts.flatMap(({ front = [] }) => front),
	labels: parts.flatMap(({ labels = [] }) => labels),
	obstacles: parts.flatMap(({ obstacles = [] }) => obstacles)
});
