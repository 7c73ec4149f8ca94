import type { PolicyEvent, Tables } from '../../data/types';
import type { Box } from '../box';
import { textWidth, wrap } from '../wrap';
import { eventsOf, poseOf, type TimelineState } from './views';

/** How far a label stands from the middle of its event's mark. */
const GAP = 11;

/** An event in its lane. */
export interface Placed {
	event: PolicyEvent;
	/** The middle of its mark, in pixels below the top of the lanes. */
	y: number;
	/** How far from its mark its label begins, or ends where that is negative. */
	away: number;
	/** The date in the label, and its lines. */
	when: string;
	lines: string[];
}

export interface Lanes {
	placed: Placed[];
	height: number;
	size: number;
	/** From one line of a label to the next. */
	pitch: number;
}

/** A drawing as low as on the smallest phones: type and rows close up. */
export const isLow = ({ height }: Box) => height < 220;

/** The room left and right of the plot. */
export const sides = ({ compact }: Box) => ({ left: compact ? 34 : 58, right: 12 });

/**
 * Gives each event of a state a lane, with its label on a side that has room for it: at the
 * state's own scale, so that no label changes sides while the scale moves. Where most events are
 * recent their labels stand before them, and the latest is at the top, so that no thread to the
 * axis runs through a label; elsewhere the first is at the top.
 * @param share the height that the lanes share with the line
 */
export function lanesOf(data: Tables, state: TimelineState, box: Box, share: number): Lanes {
	const { x0, x1 } = poseOf(data, state);
	const { left, right } = sides(box);
	const x = (month: number) => left + ((month - x0) / (x1 - x0)) * (box.width - left - right);
	const size = isLow(box) ? 12 : box.compact ? 13 : 14;
	const pitch = size * 1.1;
	const before = state === 'controls' || state === 'trip' || state === 'explanations';
	const events = eventsOf(data, state);
	if (before) events.reverse();
	const air = Math.min(30, Math.max(0, (share * 0.42) / events.length - pitch));

	let height = 0;
	const placed = events.map((event): Placed => {
		// Under the explanations a narrow drawing leaves the dates to the axis.
		const bare = state === 'explanations' && box.width < 330;
		const when = bare ? '' : event.when[x1 - x0 < 24 ? 'day' : 'month'];
		const label = (text: string) => `${when} ${text}`.trim();
		const width = (text: string) => textWidth(label(text), size);
		const rooms = [x(event.from) - GAP, box.width - x(event.to) - GAP];
		if (!before) rooms.reverse();
		// The side that the others take, unless the label would there be broken and not on the other,
		// or has twice the room on the other.
		const fitting = rooms.findIndex((room) => width(event.brief) <= room);
		const side = fitting < 0 ? +((rooms[0] ?? 0) * 2 < (rooms[1] ?? 0)) : fitting;
		const free = rooms[side] ?? 0;
		const text = width(event.short) <= free ? event.short : event.brief;
		const lines = wrap(label(text), free / textWidth(' ', size));
		const y = height + pitch / 2;
		height += lines.length * pitch + air;
		return { event, y, away: before === (side === 0) ? -GAP : GAP, when, lines };
	});
	return { placed, height, size, pitch };
}
