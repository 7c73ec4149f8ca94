import type { Month } from '$lib/data/month';
import type { Mark, Style } from '$lib/drawing/drawing-types';
import { listed, text, type PlotMark } from '$lib/marks';
import { lineStyle, shapeStyle } from '$lib/marks/look';
import type { As } from '$lib/marks/types';
import type { Tables } from '../../tables/table-types';
import { EVENT_FIELDS } from '../policy-fields';
import { eventsOf, heightOf, LANES, SPANS, type LaneEvent, type LaneState } from './actors-values';

/** Half of the height of joint work, and how far a visit reaches beyond its lanes, in lanes. */
export const WORK = 0.045;
export const OVER = 0.07;

/** Half of the least width of a visit, as a share of the axis: its days would be too narrow over a year. */
const NARROW = 0.009;

/** From the middle of a letter to each of its arrows if two get it, in months. */
export const APART = 0.006;

/** The event from which on the control of 2019 is in force. */
export const IN_FORCE = 'control-in-force';

/** Only a letter has a direction, and only a visit takes up its days. */
const isLetter = ({ fromLane }: LaneEvent) => fromLane === 'congress';
const isVisit = ({ toLanes }: LaneEvent) => toLanes[0] === 'china';

/** A line between two places, with the pixels to add at both. */
const line = (key: string, at: readonly number[], by: readonly number[], style: Style): Mark => ({
	type: 'path',
	key,
	at,
	by,
	style
});

/** A box between two corners. */
const box = (key: string, at: readonly number[], as: As, radius = 0): Mark => ({
	type: 'rect',
	key,
	at,
	radius,
	style: shapeStyle(as, 'ink')
});

/** A line from lane to lane, with an arrow above its end if it is a letter. */
function link(key: string, at: readonly number[], hasArrow: boolean): Mark[] {
	const path = line(key, at, [0, 0, 0, hasArrow ? -14 : 0], lineStyle('measured', 'ink', 1.75));
	if (!hasArrow) return [path];
	const head = { at: at.slice(2), by: [0, -7], style: { fill: 'var(--ink)' } };
	return [path, { type: 'glyph', key: `arrow of ${key}`, d: 'M0 0l-5 -9h10z', ...head }];
}

/** What is sent or agreed: a line to each lane, and dots on the lanes that act. */
function links(state: LaneState, event: LaneEvent): Mark[] {
	const { id, fromLane, toLanes, x, y } = event;
	const lanes = toLanes.filter((lane) => LANES[state].includes(lane));
	const ends = lanes.map((lane, i) => ({
		lane,
		x: x + (state === 'letters' ? APART * (2 * i - lanes.length + 1) : 0),
		y: heightOf(state, lane)
	}));
	const places = isLetter(event)
		? ends.map((end) => ({ ...end, y }))
		: [{ lane: fromLane, x, y }, ...ends.filter(({ lane }) => lane !== 'joint-work')];
	// The days of the letters are close together over a year.
	const r = [state === 'trip' ? 4 : 5.25] as const;
	return [
		...ends.flatMap((end) =>
			link(`${id} to ${end.lane}`, [end.x, y, end.x, end.y], isLetter(event))
		),
		...places.map((place): Mark => {
			const [key, at] = [`${id} ${place.lane}`, [place.x, place.y]];
			return { type: 'dot', key, at, r, style: shapeStyle('measured', 'ink', 0) };
		})
	];
}

/** A visit takes up its days. A planned one keeps clear of the day on which it was put off. */
function visit(state: LaneState, { id, from, to, x, standing }: LaneEvent): Mark {
	const half = Math.max((to - from + 1 / 30) / 2, NARROW * (SPANS[state][1] - SPANS[state][0]));
	const isPlanned = standing === 'planned';
	const top = heightOf(state, 'state') + (isPlanned ? -0.15 : OVER);
	const corners = [x - half, heightOf(state, 'china') - OVER, x + half, top];
	return box(`visit ${id}`, corners, isPlanned ? 'planned' : 'measured', 9);
}

function marksOf(state: LaneState, event: LaneEvent): Mark[] {
	if (isVisit(event)) return [visit(state, event)];
	if (event.id !== IN_FORCE) return links(state, event);
	const times = [event.from, 1, SPANS[state][1], 1];
	return [line('in force', times, [0, 0], lineStyle('measured', 'ink', 9))];
}

/** A line down to the axis, from an event whose day neither the lanes nor another state show. */
function dayLine(state: LaneState, event: LaneEvent, foot: number): Mark[] {
	const { id, x, standing, topics, fromLane, toLanes } = event;
	const isOther = standing === 'done' && topics.includes('letters');
	if (state === 'control' || (state === 'trip' && isOther)) return [];
	const lanes = [fromLane, ...toLanes].map((lane) => heightOf(state, lane));
	const style = lineStyle('derived', 'slate', 1.5);
	return [line(`day of ${id}`, [x, Math.min(...lanes), x, foot], [0, 10, 0, 0], style)];
}

/**
 * The events of a state, with the table and the tooltips. Texts keep clear of lines and boxes.
 * @param foot the height of the axis
 */
export function eventMarks(t: Tables, state: LaneState, foot: number): PlotMark {
	const events = eventsOf(t, state);
	const listing = listed(events, EVENT_FIELDS, (each) => [
		each.x,
		each.y - (isVisit(each) ? 0.5 : 0)
	]);
	const front = events.flatMap((event) => marksOf(state, event));
	const obstacles = front.filter(({ type }) => type === 'path' || type === 'rect');
	return {
		...listing,
		piece: ({ size }) => ({
			back: size.compact ? [] : events.flatMap((event) => dayLine(state, event, foot)),
			front,
			obstacles: obstacles.map(({ key }) => key)
		})
	};
}

/** Joint work: dashed while it is suspended, open once it is agreed, and solid once the group meets. */
export function jointWork(agreed: Month, met: Month): PlotMark {
	const [start, end] = SPANS.trip;
	const part = (key: string, from: Month, to: Month, as: As) =>
		box(`${key} work`, [from, -WORK, to, WORK], as);
	const front = [
		part('suspended', start, agreed, 'planned'),
		part('agreed', agreed, met, 'estimated'),
		part('joint', met, end, 'measured')
	];
	return { key: 'work', extent: { x: [], y: [] }, piece: () => ({ front }) };
}

/** The time between two events, dotted as all that we derive. */
export function timeMark(
	first: LaneEvent,
	second: LaneEvent,
	y: number,
	texts: readonly string[]
): PlotMark {
	const key = `time from ${first.id}`;
	const label = text(key, [(first.to + second.from) / 2, y], texts, { side: 'n' });
	const style = lineStyle('derived', 'ink', 1.5);
	const dotted = line(key, [first.to, y, second.from, y], [10, 0, -10, 0], style);
	return { ...label, piece: (context) => ({ ...label.piece(context), front: [dotted] }) };
}
