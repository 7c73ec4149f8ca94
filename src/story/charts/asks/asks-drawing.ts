import { drawLanes } from '$lib/charts/lanes/draw-lanes';
import type { Lane, LaneEvent } from '$lib/charts/lanes/lane-types';
import { padded } from '$lib/drawing/compile/padding';
import { monthAxis } from '$lib/drawing/compile/ticks';
import type { Drawing, SizeClass, Style } from '$lib/drawing/drawing-types';
import type { Tables } from '../../tables/table-types';
import { isIntended, letterOf, monthsOf, type AsksState } from './asks';
import { besideNames } from './asks-beside';
import { belowNames } from './asks-below';
import { AXIS, isLabelled, type AsksLayout, type PlacedLane } from './asks-layout';

/** A lane for each ask, with the dates of what was announced. */
export function drawAsks(data: Tables, _state: AsksState, size: SizeClass): Drawing {
	const {
		lanes,
		left,
		r,
		back = [],
		front,
		label,
		labelEdges,
		obstacles = []
	} = isLabelled(size) ? besideNames(data, size) : belowNames(data, size);
	const x = monthsOf(data);
	const drawn = drawLanes(
		lanes.map((lane, i) => laneOf(data, lane, { r, label, i })),
		{ x, size: 14 }
	);
	const [, ...edges] = padded({ top: 0, right: 6, bottom: AXIS, left: 0 });
	return {
		x,
		y: [0, 1],
		edges: [left, ...edges],
		by: 'x',
		axisX: monthAxis(x),
		series: {},
		back: [...back, ...drawn.back],
		plot: [],
		front: [...drawn.front, ...front],
		labels: drawn.labels,
		obstacles: [...drawn.obstacles, ...obstacles],
		...(labelEdges ? { labelEdges } : {})
	};
}

/** The line of a lane on which nothing was found. */
const EMPTY: Style = { stroke: 'var(--axis)', 'stroke-dasharray': '1 4' };
const LINE: Style = { stroke: 'var(--rule)', 'stroke-width': 1.5 };

/** A lane begins with the letter, where a hollow mark stands for the ask: said, not done. */
function laneOf(
	data: Tables,
	{ number, events, y, shared }: PlacedLane,
	{ r, label, i }: { r: number; label: AsksLayout['label']; i: number }
): Lane {
	const { from } = letterOf(data);
	const ask: LaneEvent = { key: `ask ${number}`, from, to: from, r, standing: 'planned' };
	const marks = events.map((event): LaneEvent => {
		const middle = (event.from + event.to) / 2;
		return {
			key: event.id,
			from: middle,
			to: middle,
			r,
			standing: isIntended(event) ? 'planned' : 'done',
			...(label ? { label: label(event) } : {})
		};
	});
	return {
		key: `${i}`,
		y,
		...(shared ? {} : { line: { from, style: events.length > 0 ? LINE : EMPTY } }),
		events: number ? [ask, ...marks] : marks
	};
}
