import { textWidth, wrapAt } from '$lib/chart/wrap';
import { drawLanes } from '$lib/charts/lanes/draw-lanes';
import { larger, minus, pixels, plus, smaller, times, type Height } from '$lib/charts/lanes/height';
import type { Lane, Link } from '$lib/charts/lanes/lane-types';
import type { Mark, SizeClass } from '$lib/drawing/drawing-types';
import type { PolicyEvent } from '../../tables/events-table';
import type { Tables } from '../../tables/table-types';
import { FLOOR, sides, sizeIn, type Part } from './timeline-layout';
import { eventsOf, monthsOf } from './timeline-states';

/** The distance of a label from the middle of its event's mark. */
const GAP = 11;

/** The most pixels between the labels of two events. */
const AIR = 30;

/** An event with its label, in lines. */
interface Labelled {
	event: PolicyEvent;
	/** The label ends before the mark, or begins after it. */
	before: boolean;
	lines: string[];
}

/** Lanes of events, each of which has one. */
export interface EventLanes {
	height: Height;
	/** The lanes from a height on. */
	partAt: (top: Height) => Part;
}

/** Lines are that high, in shares of the font size. */
const PITCH = 1.1;

/**
 * A lane for each event of the climb, with its label on a side that has room for it. The first event is
 * at the top.
 * @param share the height that the lanes share with the line
 */
export function eventLanes(data: Tables, size: SizeClass, share: Height): EventLanes {
	const pitch = sizeIn(size) * PITCH;
	const events = eventsOf(data, 'climb');
	const wished = minus(times(share, 0.42 / events.length), pixels(pitch));
	const air = smaller(larger(pixels(0), wished, size.height), pixels(AIR), size.height);
	const labelled = events.map((event) => labelOf(data, event, size));
	const heights = labelled.map(({ lines }) => plus(pixels(lines.length * pitch), air));
	return {
		height: plus(...heights),
		partAt: (top) => {
			const tops = heights.map((_, i) => plus(top, ...heights.slice(0, i)));
			return partOf(data, size, labelled, tops);
		}
	};
}

function labelOf(data: Tables, event: PolicyEvent, size: SizeClass): Labelled {
	const [start, end] = monthsOf(data, 'climb');
	const { left, right } = sides(size);
	const x = (month: number) =>
		left + ((month - start) / (end - start)) * (size.width - left - right);
	const label = (text: string) => `${event.when.month} ${text}`;
	const width = (text: string) => textWidth(label(text), sizeIn(size));
	const rooms = [size.width - x(event.to) - GAP, x(event.from) - GAP];
	// Use the side after the mark, unless the label breaks there and not before it, or has twice the room
	// before it.
	const fitting = rooms.findIndex((room) => width(event.brief) <= room);
	const side = fitting < 0 ? +((rooms[0] ?? 0) * 2 < (rooms[1] ?? 0)) : fitting;
	const free = rooms[side] ?? 0;
	const text = width(event.short) <= free ? event.short : event.brief;
	return { event, before: side === 1, lines: wrapAt(label(text), free, sizeIn(size)) };
}

function partOf(
	data: Tables,
	size: SizeClass,
	labelled: readonly Labelled[],
	tops: readonly Height[]
): Part {
	const pitch = sizeIn(size) * PITCH;
	const yOf = (i: number) => plus(tops[i] ?? pixels(0), pixels(pitch / 2));
	const lanes = labelled.map(({ event }, i): Lane => {
		const { id, from, to, date, standing } = event;
		// A thin mark spans a year or a month; a thick one spans days.
		const r = date.length > 7 ? 5 : 2;
		return { key: `of ${id}`, y: yOf(i), events: [{ key: id, from, to, r, standing }] };
	});
	// Each day has a line to the axis. A year alone has none.
	const links = labelled.flatMap(({ event: { id, from, to, date } }, i): Link[] =>
		date.length > 7
			? [
					{
						key: `day of ${id}`,
						at: (from + to) / 2,
						from: yOf(i),
						to: FLOOR,
						style: { stroke: 'var(--slate)', 'stroke-dasharray': '1 2' }
					}
				]
			: []
	);
	const { back, front } = drawLanes(lanes, {
		x: monthsOf(data, 'climb'),
		links,
		size: sizeIn(size)
	});
	return { back, front: [...front, ...labelled.flatMap((each, i) => wordsOf(each, yOf(i), size))] };
}

/** The lines of a label, the first of which begins with the date. */
const wordsOf = (
	{ event: { id, from, to, when }, before, lines }: Labelled,
	[share, down]: Height,
	size: SizeClass
): Mark[] =>
	lines.map((line, i) => ({
		type: 'text',
		key: `line ${i} of ${id}`,
		at: [before ? from : to, share],
		by: [before ? -GAP : GAP, down + (0.33 + i) * sizeIn(size) * PITCH],
		anchors: 'db',
		anchor: before ? 'end' : 'start',
		size: sizeIn(size),
		lines: [
			i === 0
				? { lead: `${when.month} `, text: line.slice(when.month.length).trim() }
				: { text: line }
		]
	}));
