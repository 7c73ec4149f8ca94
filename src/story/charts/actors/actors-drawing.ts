import { baselinesOf } from '$lib/chart/place-annotations';
import { wrapLine } from '$lib/chart/wrap-line';
import { drawLanes } from '$lib/charts/lanes/draw-lanes';
import { minus } from '$lib/drawing/height';
import type { Lane as DrawnLane, LaneText } from '$lib/charts/lanes/lane-types';
import { monthAxis } from '$lib/drawing/compile/ticks';
import type { Drawing, SizeClass, Style } from '$lib/drawing/drawing-types';
import type { Lane } from '../../tables/actor-lanes';
import type { Tables } from '../../tables/table-types';
import { cardMarks } from './actors-cards';
import { FLOOR, layoutOf, type ActorsLayout } from './actors-layout';
import { eventParts } from './actors-marks';
import { labelsOf } from './actors-labels';
import { ruleMarks } from './actors-rule';
import { NAMES, placesOf, type ActorsState } from './actors-states';
import { lineOfTime } from './actors-times';
import { jointWork } from './actors-work';
import { dayAxis } from './day-ticks';

const LINE: Style = { stroke: 'var(--rule)', 'stroke-width': 1.5 };

/** The font size of names beside lanes, and the least pixels between a name and its lane. */
const NAME = 14;
const GAP = 6;

/** A lane for each actor, with what they did, or with the cards of their positions. */
export function drawActors(data: Tables, state: ActorsState, size: SizeClass): Drawing {
	const layout = layoutOf(data, state, size);
	const { x, top, tight } = layout;
	const { events, links, days, back, front, obstacles } = eventParts(layout);
	const lanes = Object.keys(placesOf(state, { tight })).map((lane) =>
		laneOf(layout, lane as Lane, events)
	);
	const drawn = drawLanes(lanes, { x, links: [...days, ...links], size: 13 });
	const work = layout.has('joint-work') ? jointWork(layout) : undefined;
	return {
		x,
		y: [0, top],
		edges: edgesOf(layout),
		by: 'both',
		...axisOf(layout),
		series: work?.series ?? {},
		back: [...(work?.back ?? []), ...lineOfTime(layout), ...drawn.back, ...back],
		plot: [],
		front: [
			...(state === 'control' ? ruleMarks(layout) : []),
			...front,
			...drawn.front,
			...(state === 'levers' ? cardMarks(layout) : [])
		],
		labels: labelsOf(layout),
		obstacles: [
			...drawn.obstacles,
			...links.map(({ key }) => key),
			...obstacles,
			...(work ? Object.keys(work.series) : [])
		],
		labelEdges: {
			left: ['b', 0, tight ? 0 : layout.left],
			right: ['b', 1, 0],
			bottom: ['b', ...FLOOR]
		}
	};
}

const edgesOf = ({ left, right, above, below }: ActorsLayout): Drawing['edges'] => [
	['b', 0, left],
	['b', ...above],
	['b', 1, -right],
	['b', ...minus(FLOOR, below)]
];

/** The axis is below the room below the lanes. The cards have none. */
function axisOf({ state, x, below }: ActorsLayout): Pick<Drawing, 'axisX'> {
	if (state === 'levers') return {};
	const [, pixels] = below;
	return { axisX: { ...(state === 'letters' ? dayAxis(x) : monthAxis(x)), below: pixels } };
}

/** A lane with its name beside it. In a tight drawing, a label names it. */
function laneOf(
	{ tight, left, state, y }: ActorsLayout,
	lane: Lane,
	events: ReturnType<typeof eventParts>['events']
): DrawnLane {
	const [name, who] = NAMES[lane];
	const names = wrapLine({ text: name, bold: true }, left - GAP, NAME);
	const above = baselinesOf(names, NAME);
	const texts: LaneText[] = [
		{
			key: `name of ${lane}`,
			by: [0, who ? -4 - above : 4.5 - above / 2],
			lines: names,
			size: NAME
		},
		...(who && state !== 'levers'
			? [{ key: `who is ${lane}`, by: [0, 13], lines: [{ text: who, tone: 'soft' }] } as const]
			: [])
	];
	return {
		key: lane,
		y: y(lane),
		...(lane === 'joint-work' ? {} : { line: { style: LINE } }),
		...(tight ? {} : { texts }),
		events: events.get(lane) ?? []
	};
}
