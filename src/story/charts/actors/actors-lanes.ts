import words from '$words/actors.json';
import type { Month } from '$lib/data/month';
import type { Mark, Style } from '$lib/drawing/drawing-types';
import { listed, plot, rule, text, type Block, type LabelSpec, type PlotMark } from '$lib/marks';
import { lineStyle, shapeStyle } from '$lib/marks/look';
import type { As, Sides, Value } from '$lib/marks/types';
import { wrapAt, wrapEvenly } from '$lib/chart/wrap';
import type { Tables } from '../../tables/table-types';
import { EVENT_FIELDS } from '../policy-fields';
import { eventsOf, heightOf, LANES, SPANS, type LaneEvent, type LaneState } from './actors-values';
import type { Lane } from '../../tables/actor-lanes';

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

/** The name of each lane, who is meant, and both in brief. */
export const NAMES: Readonly<Record<Lane, readonly [name: string, who?: string, brief?: string]>> =
	{
		congress: [words.congress, words.congressWho],
		treasury: [words.treasury, words.treasuryWho, words.treasuryBrief],
		state: [words.state, words.stateWho, words.stateBrief],
		china: [words.china, words.chinaWho],
		presidents: [words.presidents],
		'joint-work': [words.jointWork, words.jointWorkWho],
		'us-president': [words.usPresident]
	};

/** The width of the names beside the lanes, in pixels. */
const BESIDE = 154;

/** Room above the highest lane, and below the lowest one, in lanes; lines of text above both. */
const ROOM: Readonly<Record<LaneState, readonly [above: number, below: number, lines: number]>> = {
	letters: [0.35, 0.55, 2],
	trip: [0, 0.6, 1],
	control: [0.2, 0.4, 3]
};

/** A place on a lane, and a side of it, for its name. */
type NamePlace = readonly [x: Value, side: Sides];

/** The name of a lane beside it, or in a compact drawing on it. */
function nameOf(lane: Lane, y: number, [x, side]: NamePlace = ['start', 'ne']): PlotMark {
	const [name, who = '', brief = name] = NAMES[lane];
	const key = `name of ${lane}`;
	const on = text(key, [x, y], brief, { side, tone: 'soft', bold: true, size: 12 });
	const names = wrapAt(name, BESIDE, 14, true);
	const lines = [
		...names.map((line) => ({ text: line, bold: true, size: 14 })),
		...(who && names.length === 1 ? [{ text: who, tone: 'soft' } as const] : [])
	];
	const by = [0, 13 - 8 * lines.length];
	const beside: Mark = { type: 'text', key, at: [0, y], by, anchors: 'bd', lines };
	return {
		...on,
		sides: ({ size }) => ({ left: size.compact ? 0 : BESIDE, right: 0 }),
		piece: (context) => (context.size.compact ? on.piece(context) : { front: [beside] })
	};
}

/** The lanes of a state, with the marks of its events. Readers pick the nearest data point of all lanes. */
export function laneBlock(
	t: Tables,
	state: LaneState,
	names: Readonly<Partial<Record<Lane, NamePlace>>>,
	...marks: readonly PlotMark[]
): Block {
	const all = LANES[state].map((lane) => ({ lane, y: heightOf(state, lane) }));
	const [above, below, lines] = ROOM[state];
	const level = (key: string, y: number) =>
		rule(key, { y }, { as: 'measured', tone: 'axis', width: 0.75 });
	const levels = [...all.map(({ lane, y }) => level(`lane ${lane}`, y)), level('floor', -below)];
	return plot(
		{
			x: { ends: SPANS[state], ticks: 'months' },
			y: { ends: [-below, all.length - 1 + above], ticks: false }
		},
		...levels,
		...all.map(({ lane, y }) => nameOf(lane, y, names[lane])),
		...marks,
		eventMarks(t, state, -below),
		{
			key: 'lanes',
			extent: { x: [], y: [] },
			above: { y: 'top', lines },
			plot: { by: 'both' },
			piece: () => ({ obstacles: levels.map(({ key }) => key) })
		}
	);
}

/** How often a text is moved away, so that it does not stand on the next lane. */
const STEPS = 9;

/** Tells texts of an event apart; places instead of its own; pixels to the line that it is beside. */
type SaidOptions = Partial<LabelSpec> & { key?: string; x?: Value; y?: number; gap?: number };

/** A text of an event, from full to brief. Compact drawings leave out the fullest one. */
export function said(
	event: Pick<LaneEvent, 'id' | 'x' | 'y'>,
	side: Sides,
	texts: readonly string[],
	{ key = event.id, x = event.x, y = event.y, gap = 0, ...options }: SaidOptions = {}
): PlotMark {
	const full = text(key, [x, y], texts, { ...options, side });
	const brief = text(key, [x, y], texts.slice(1), { ...options, side });
	return {
		...full,
		piece: (context) => {
			const { labels = [] } = (context.size.compact ? brief : full).piece(context);
			return {
				labels: labels.map(({ offsets, ...label }) => ({
					...label,
					offsets: offsets.slice(0, STEPS).map(([dx, dy]) => [dx + Math.sign(dx) * gap, dy])
				}))
			};
		}
	};
}

/** A text that may be left out, as the table says the same. */
export const aside = (...[event, side, texts, options]: Parameters<typeof said>): PlotMark =>
	said(event, side, texts, { tone: 'soft', rank: 'may', clear: true, ...options });

/** Texts in more and more lines. */
export const wrapped = (texts: readonly string[]): string[] =>
	texts.flatMap((each) =>
		[240, 170, 145, 115].map((width) => wrapEvenly(each, width, 13).join('\n'))
	);
