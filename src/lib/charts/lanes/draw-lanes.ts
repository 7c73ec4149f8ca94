import type { Drawing, Label, Mark, Style } from '../../drawing/drawing-types';
import { pixels, plus, type Height } from '../../drawing/height';
import type { Lane, LaneEvent, LaneLabel, LaneText, Link, Span, Standing } from './lane-types';

/** What lanes add to a drawing. */
export interface LaneParts extends Pick<Drawing, 'back' | 'front' | 'labels'> {
	/** The keys of the lines that labels keep clear of. */
	obstacles: readonly string[];
}

interface LaneOptions {
	/** The ends of the x axis. */
	x: Drawing['x'];
	links?: readonly Link[];
	/** The font size of the labels of events. */
	size: number;
}

/** Draws lanes with their names, spans and events. Labels that come first matter most. */
export function drawLanes(lanes: readonly Lane[], { x, links = [], size }: LaneOptions): LaneParts {
	return {
		back: [...lanes.flatMap((lane) => lineOf(lane, x)), ...links.map(linkMark)],
		front: [
			...lanes.flatMap(({ spans = [], y }) => spans.map((span) => spanMark(span, y, x))),
			...lanes.flatMap(({ events = [], y }) => events.map((event) => eventMark(event, y))),
			...lanes.flatMap(({ texts = [], y }) => texts.map((text) => laneText(text, y)))
		],
		labels: lanes.flatMap(({ events = [], labels = [], y }) => [
			...events.flatMap((event) => labelOf(event, y, size)),
			...labels.map((label) => laneLabel(label, y, size))
		]),
		obstacles: lanes.flatMap(({ key, line }) => (line ? [lineKey(key)] : []))
	};
}

const lineKey = (lane: string) => `lane ${lane}`;

const lineOf = ({ key, y, line }: Lane, [start, end]: Drawing['x']): Mark[] =>
	line ? [across(lineKey(key), [line.from ?? start, line.to ?? end], y, line.style)] : [];

/** A level line between two places on the x axis. */
export const across = (
	key: string,
	[from, to]: readonly [number, number],
	[share, down]: Height,
	style: Style
): Mark => ({
	type: 'path',
	key,
	at: [from, share, to, share],
	by: [0, down],
	anchors: 'db',
	style
});

/** An upright line between two heights. */
export const linkMark = ({ key, at, from, to, style, dx = 0 }: Link): Mark => ({
	type: 'path',
	key,
	at: [at, from[0], at, to[0]],
	by: [dx, from[1], dx, to[1]],
	anchors: 'db',
	style
});

/** A rectangle between two places on the axis and two heights. */
export const box = (
	key: string,
	[from, to]: readonly [number, number],
	[top, bottom]: readonly [Height, Height],
	style: Style,
	rest: { dx?: number; radius?: number | 'full' } = {}
): Mark => {
	const { dx = 0, radius } = rest;
	return {
		type: 'rect',
		key,
		at: [from, top[0], to, bottom[0]],
		// `0 - dx` and not `-dx`, which would be -0 for 0, and JSON has no -0.
		by: [0 - dx, top[1], dx, bottom[1]],
		anchors: 'db',
		...(radius === undefined ? {} : { radius }),
		style
	};
};

/** Solid: done. Hollow and dashed: said or planned. */
export const STANDING: Readonly<Record<Standing, Style>> = {
	done: { fill: 'var(--ink)', stroke: 'var(--ink)', 'stroke-width': 1.5 },
	planned: {
		fill: 'var(--paper)',
		stroke: 'var(--ink)',
		'stroke-width': 1.5,
		'stroke-dasharray': '3 2'
	}
};

/** The mark of an event. */
const eventMark = (
	{ key, from, to, r, reach = 0, standing = 'done', style }: LaneEvent,
	y: Height
): Mark =>
	box(
		key,
		[from, to],
		[plus(y, pixels(-r)), plus(y, pixels(r))],
		{ ...STANDING[standing], ...style },
		{ dx: r + reach, radius: 'full' }
	);

const spanMark = ({ key, from, to, r, style }: Span, y: Height, [, end]: Drawing['x']): Mark => {
	const ends = [from, to ?? end] as const;
	return r === undefined
		? across(key, ends, y, style)
		: box(key, ends, [plus(y, pixels(-r)), plus(y, pixels(r))], style);
};

/** Text from the left edge of the drawing. */
export const laneText = (
	{ key, by: [x, dy], lines, ...rest }: LaneText,
	[share, down]: Height
): Mark => ({
	type: 'text',
	key,
	at: [0, share],
	by: [x, down + dy],
	anchors: 'bb',
	lines,
	...rest
});

const labelOf = ({ key, from, to, label }: LaneEvent, y: Height, size: number): Label[] =>
	label ? [laneLabel({ key, at: (from + to) / 2, ...label }, y, size)] : [];

/** The id of the label of an event, or of another place on a lane. */
export const labelId = (key: string): string => `label of ${key}`;

const laneLabel = (
	{ key, at, ...rest }: LaneLabel,
	[share, down]: Height,
	size: number
): Label => ({
	id: labelId(key),
	at: [at, share],
	by: [0, down],
	anchors: 'db',
	size,
	...rest
});
