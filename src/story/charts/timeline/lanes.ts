import type { PolicyEvent } from '../../tables/events-table';
import type { Tables } from '../../tables/table-types';
import type { Box } from '$lib/chart/box';
import { textWidth, wrapAt } from '$lib/chart/wrap';
import { eventsOf, keyframeOf, type TimelineState } from './views';

/** The distance of a label from the middle of its event's mark. */
const GAP = 11;

/** An event in its lane. */
export interface Placed {
	event: PolicyEvent;
	/** The middle of its mark, in pixels below the top of the lanes. */
	y: number;
	/** The distance from its mark to the start of its label or, if negative, to the end. */
	away: number;
	/** The date in the label, and its lines. */
	when: string;
	lines: string[];
}

export interface Lanes {
	placed: Placed[];
	height: number;
	size: number;
	/** The line height of a label. */
	pitch: number;
}

/** A drawing as low as on the smallest phones, where type and rows are tighter. */
export const isLow = ({ height }: Box) => height < 220;

/** The padding left and right of the plot. */
export const sides = ({ compact }: Box) => ({ left: compact ? 34 : 58, right: 12 });

/**
 * Gives each event of a state a lane, with its label on a side that has room for it. This uses the
 * state's own scale, so that no label changes sides while the scale moves. If most events are
 * recent, labels come before them and the latest event is at the top, so that no connector to the
 * axis crosses a label. Otherwise, the first event is at the top.
 * @param share the height that the lanes share with the line
 */
export function lanesOf(data: Tables, state: TimelineState, box: Box, share: number): Lanes {
	const { x0, x1 } = keyframeOf(data, state);
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
		// Below the explanations, a narrow drawing has its dates only on the axis.
		const bare = state === 'explanations' && box.width < 330;
		const when = bare ? '' : event.when[x1 - x0 < 24 ? 'day' : 'month'];
		const label = (text: string) => `${when} ${text}`.trim();
		const width = (text: string) => textWidth(label(text), size);
		const rooms = [x(event.from) - GAP, box.width - x(event.to) - GAP];
		if (!before) rooms.reverse();
		// Use the side of the other labels, unless the label breaks there and not on the other side, or
		// has twice the room on the other side.
		const fitting = rooms.findIndex((room) => width(event.brief) <= room);
		const side = fitting < 0 ? +((rooms[0] ?? 0) * 2 < (rooms[1] ?? 0)) : fitting;
		const free = rooms[side] ?? 0;
		const text = width(event.short) <= free ? event.short : event.brief;
		const lines = wrapAt(label(text), free, size);
		const y = height + pitch / 2;
		height += lines.length * pitch + air;
		return { event, y, away: before === (side === 0) ? -GAP : GAP, when, lines };
	});
	return { placed, height, size, pitch };
}
