import { box, STANDING } from '$lib/charts/lanes/draw-lanes';
import { pixels, plus } from '$lib/drawing/height';
import type { LaneEvent, Link } from '$lib/charts/lanes/lane-types';
import type { Mark, Style } from '$lib/drawing/drawing-types';
import type { Lane } from '../../tables/actor-lanes';
import type { PolicyEvent } from '../../tables/events-table';
import { IN_FORCE, isLetter, isVisit } from './actors-events';
import { FLOOR, type ActorsLayout } from './actors-layout';
import { eventsOf } from './actors-states';

/** Half a disc, and how far a visit reaches beyond its lanes. */
export const sizesOf = ({ tight, state }: ActorsLayout) => ({
	// Above the visit, the days of the letters are close together, so their marks are smaller.
	r: (tight ? 5 : 6) - (state === 'trip' ? 1.5 : 0),
	over: tight ? 8 : 11
});

/** The width of the outline of a disc is inside its radius. */
const OUTLINE = 0.75;

const INK: Style = { fill: 'var(--ink)' };

/** What events add to lanes. */
interface EventParts {
	events: Map<Lane, LaneEvent[]>;
	links: Link[];
	/** Lines to days on the axis. */
	days: Link[];
	back: Mark[];
	front: Mark[];
	/** The keys of visits. */
	obstacles: string[];
}

/** Discs on the days of events, arrows for letters, and visits across lanes. */
export function eventParts(layout: ActorsLayout): EventParts {
	const parts: EventParts = {
		events: new Map(),
		links: [],
		days: [],
		back: [],
		front: [],
		obstacles: []
	};
	for (const event of eventsOf(layout.data, layout.state)) {
		if (event.fromLane && layout.has(event.fromLane)) addEvent(layout, event, parts);
	}
	return parts;
}

function addEvent(layout: ActorsLayout, event: PolicyEvent, parts: EventParts): void {
	const { events, days, back, front, obstacles } = parts;
	const { fromLane, id } = event;
	const ends = event.toLanes
		.map((lane, i) => ({ lane, dx: apartIn(layout, event) * (2 * i - event.toLanes.length + 1) }))
		.filter(({ lane }) => layout.has(lane));
	const last = ends.at(-1);
	days.push(...dayLink(layout, event, last));
	if (isVisit(event)) {
		back.push(visit(layout, event));
		obstacles.push(id);
		return;
	}
	// A rule in force is a bar: see `ruleMarks`.
	if (id === IN_FORCE || !fromLane) return;
	const { r } = sizesOf(layout);
	const middle = (event.from + event.to) / 2;
	const { reach, ...times } = isLetter(event)
		? { from: middle, to: middle, reach: apartIn(layout, event) * (event.toLanes.length - 1) }
		: { from: event.from, to: event.to, reach: 0 };
	const mark: LaneEvent = { key: id, ...times, r: r - OUTLINE, reach };
	events.set(fromLane, [...(events.get(fromLane) ?? []), mark]);
	if (fromLane === 'joint-work') front.push(ring(layout, event));
	for (const end of ends) addLink(layout, event, end, parts);
}

/** A letter to two has two arrows side by side. */
const apartIn = ({ state, tight }: ActorsLayout, event: PolicyEvent) =>
	isLetter(event) && state === 'letters' ? (tight ? 4.5 : 6) : 0;

interface End {
	lane: Lane;
	dx: number;
}

/** From an actor to whom something is sent, with an arrow, or to whom they meet. */
function addLink(
	layout: ActorsLayout,
	event: PolicyEvent,
	{ lane, dx }: End,
	{ links, events, front }: EventParts
): void {
	const at = (event.from + event.to) / 2;
	const { r } = sizesOf(layout);
	const end = layout.y(lane);
	const letter = isLetter(event);
	const head = plus(end, pixels(-2 - (layout.state === 'trip' ? r + 2 : 0)));
	links.push({
		key: `${event.id} to ${lane}`,
		at,
		dx,
		from: layout.y(event.fromLane ?? lane),
		to: letter ? plus(head, pixels(-7)) : end,
		style: { stroke: 'var(--ink)', 'stroke-width': 1.75 }
	});
	if (letter) {
		front.push({
			type: 'glyph',
			key: `arrow of ${event.id} to ${lane}`,
			d: 'M0 0l-5 -9h10z',
			at: [at, head[0]],
			by: [dx, head[1]],
			anchors: 'db',
			style: INK
		});
	} else if (lane !== 'joint-work') {
		const met: LaneEvent = { key: `${event.id} with ${lane}`, from: at, to: at, r: r - OUTLINE };
		events.set(lane, [...(events.get(lane) ?? []), met]);
	}
}

/** Half a day, in months. */
const HALF_DAY = 1 / 60;

/** The least half of the width of a visit that is not too narrow to be seen, in pixels. */
const NARROW = 4.5;

/** A visit takes up its days, from lane to lane. */
function visit(layout: ActorsLayout, { id, from, to, standing, toLanes }: PolicyEvent): Mark {
	const { state, below, y } = layout;
	const { r, over } = sizesOf(layout);
	// A planned one keeps clear of the day on which it was put off.
	const above = standing === 'planned' && state === 'trip' ? r + 3 : -over;
	// It ends at the axis, if that is closer.
	const foot = plus(y(toLanes[0] ?? 'china'), pixels(Math.min(over, below[1])));
	const heights = [plus(y('state'), pixels(above)), foot] as const;
	const style = standing === 'done' ? INK : STANDING.planned;
	// Over a year, its days are narrower than its least width.
	return state === 'trip'
		? box(id, [(from + to) / 2, (from + to) / 2], heights, style, { dx: NARROW, radius: 9 })
		: box(id, [from - HALF_DAY, to + HALF_DAY], heights, style, { radius: 9 });
}

/** Paper around the mark of an event on the band of joint work. */
function ring(layout: ActorsLayout, { id, from, to, fromLane }: PolicyEvent): Mark {
	const { r } = sizesOf(layout);
	const y = layout.y(fromLane ?? 'joint-work');
	return box(
		`ring of ${id}`,
		[from, to],
		[plus(y, pixels(-r)), plus(y, pixels(r))],
		{ stroke: 'var(--paper)', 'stroke-width': 4, fill: 'none' },
		{ dx: r, radius: 'full' }
	);
}

/** Where there is room, a dotted line leads from an event to its day on the axis. */
function dayLink(layout: ActorsLayout, event: PolicyEvent, end: End | undefined): Link[] {
	const { tight, state, y } = layout;
	const letters: readonly string[] = event.topics;
	const dated =
		state === 'letters' ||
		(state === 'trip' && !(event.standing === 'done' && letters.includes('letters')));
	if (tight || !dated || !event.fromLane) return [];
	const { over } = sizesOf(layout);
	const lowest = end ? y(end.lane) : y(event.fromLane);
	return [
		{
			key: `day of ${event.id}`,
			at: (event.from + event.to) / 2,
			dx: end?.dx ?? 0,
			from: plus(lowest, pixels(over + 1)),
			to: FLOOR,
			style: { stroke: 'var(--slate)', 'stroke-width': 1.5, 'stroke-dasharray': '1 3' }
		}
	];
}
