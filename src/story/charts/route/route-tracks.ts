import { tenth } from '$lib/chart/tenth';
import type { Mark, PathMark, Style } from '$lib/drawing/drawing-types';
import type { RouteLayout } from './route-layout';
import { X } from './route-states';

/** The part of the height of a track that a line takes, in pixels. */
interface Lane {
	width: number;
	/** From the middle of the track to that of the line. */
	off: number;
}

const wholeLane = (line: number): Lane => ({ width: line, off: 0 });

/** The gap between fentanyl and precursors while both travel on a track, in pixels. */
const GAP = 1.5;

/** The lower of two lines on one track. With the gap between them, both take the width of one line. */
export function sharedLane(line: number): Lane {
	const width = (line - GAP) / 2;
	return { width, off: (line - width) / 2 };
}

/** The length of dashes and of the gaps between them, in widths of a line. */
const DASH = 1.5;
const SPACE = 0.8;

const ACCENT: Style = { fill: 'var(--accent)' };
const PAPER: Style = { fill: 'var(--paper)' };

/** All tracks. Solid: fentanyl. Dashed: precursors. Hollow: a way that largely ended. */
export function trackMarks(layout: RouteLayout): Mark[] {
	const { state, line, tracks } = layout;
	const { main } = tracks;
	const beyond = [X.Mexico, X.right] as const;
	const border = [
		level('border', beyond, main, wholeLane(line)),
		chevrons('border', [middle(X.Mexico, X.ports), middle(X.ports, X.right)], main, {
			lane: wholeLane(line)
		})
	];
	return [
		...mailTrack(layout),
		...sharedTrack(layout),
		...border,
		...(state === 'after' ? indiaTrack(layout) : [])
	];
}

const middle = (from: number, to: number) => (from + to) / 2;

/** A level line. It is a rectangle, because its width changes while it moves. */
const level = (
	key: string,
	[from, to]: readonly [number, number],
	y: number,
	{ width, off }: Lane,
	style = ACCENT
): Mark => ({
	type: 'rect',
	key,
	at: [from, y, to, y],
	by: [0, off - width / 2, 0, off + width / 2],
	style
});

/** A lane, and pixels to the right. */
interface Spot {
	lane: Lane;
	dx?: number;
}

/** Chevrons that show the direction at some places of a track. */
function chevrons(key: string, xs: readonly number[], y: number, spot: Spot): Mark {
	const { lane, dx = 0 } = spot;
	const { width, off } = lane;
	const arm = width * 0.36;
	return {
		type: 'path',
		key: `${key} chevrons`,
		at: xs.flatMap((x) => [x, y, x, y, x, y]),
		by: [dx - arm, off - arm * 0.9, dx + arm * 0.2, off, dx - arm, off + arm * 0.9],
		breaks: xs.slice(1).map((_, i) => 3 * (i + 1)),
		style: { fill: 'none', stroke: 'var(--paper)', 'stroke-width': 1.5 }
	};
}

/** The same on a dashed track, which has no space where a chevron is. */
function coveredChevron(key: string, x: number, y: number, spot: Spot): Mark[] {
	const { lane, dx = 0 } = spot;
	const { width, off } = lane;
	const cover: Mark = {
		type: 'rect',
		key: `${key} cover`,
		at: [x, y, x, y],
		by: [dx - width, off - width / 2, dx + width, off + width / 2],
		style: ACCENT
	};
	return [cover, chevrons(key, [x], y, spot)];
}

/** The way by mail, which largely ended: it is hollow since. */
function mailTrack({ state, line, tracks: { top } }: RouteLayout): Mark[] {
	const ends = [X.left, X.right] as const;
	return [
		level('mail', ends, top, wholeLane(line)),
		state === 'before'
			? chevrons('mail', [middle(X.left, X.mail), middle(X.mail, X.right)], top, {
					lane: wholeLane(line)
				})
			: level('mail hollow', ends, top, wholeLane(line - 2.5), PAPER)
	];
}

/** From China to Mexico: before 2019, fentanyl and precursors share the track. */
function sharedTrack({ state, line, tracks: { main } }: RouteLayout): Mark[] {
	const ends = [X.left, X.Mexico] as const;
	const shared = sharedLane(line);
	const lane = state === 'before' ? shared : wholeLane(line);
	// Later, fentanyl takes no part of the track: its line gets thinner until it is none.
	const upper = state === 'before' ? { ...shared, off: -shared.off } : { width: 0, off: -line / 2 };
	const spaces: Mark = {
		// What is between the dashes: the width of a dashed line could not change while it moves.
		type: 'path',
		key: 'precursors spaces',
		at: [X.left, main, X.Mexico, main],
		by: [0, lane.off],
		style: {
			stroke: 'var(--paper)',
			'stroke-width': line + 2,
			'stroke-dasharray': `${SPACE * line} ${DASH * line}`,
			'stroke-dashoffset': SPACE * line
		}
	};
	return [
		level('precursors', ends, main, lane),
		spaces,
		...coveredChevron('precursors', middle(...ends), main, { lane }),
		level('fentanyl', ends, main, upper),
		...(state === 'before' ? [chevrons('fentanyl', [middle(...ends)], main, { lane: upper })] : [])
	];
}

/** How far the corner of the line from India is rounded, in pixels. */
const CORNER = 16;

/**
 * The line from India rises at 45 degrees. Its chevron is on a dash of its level part, about in the
 * middle of that.
 */
function indiaTrack({ line, compact, tracks: { main, low } }: RouteLayout): Mark[] {
	const corner = cornerPoints(CORNER);
	const bend: PathMark = {
		type: 'path',
		key: 'india',
		at: [X.left, low, ...corner.flatMap(() => [X.Mexico, low]), X.Mexico, main],
		by: [0, 0, ...corner.flat(), 0, 0],
		diagonal: true,
		style: {
			fill: 'none',
			stroke: 'var(--accent)',
			'stroke-width': line,
			'stroke-dasharray': `${DASH * line} ${SPACE * line}`
		}
	};
	const dx = ((compact ? 2 : 4) * (DASH + SPACE) + DASH / 2) * line;
	return [bend, ...coveredChevron('india', X.left, low, { lane: wholeLane(line), dx })];
}

/**
 * Points of a quadratic curve around a corner: from the left, and up to the right.
 * @param r from the corner to the ends of the curve
 */
const cornerPoints = (r: number): [x: number, y: number][] =>
	[0, 0.2, 0.4, 0.6, 0.8, 1].map((t) => [
		tenth(r * (0.7 * t ** 2 - (1 - t) ** 2)),
		tenth(0 - 0.7 * r * t ** 2)
	]);
