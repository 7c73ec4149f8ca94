import { wrapAt } from '$lib/chart/wrap';
import { heightIn, pixels, plus, times, type Height } from '$lib/charts/lanes/height';
import { textRows } from '$lib/charts/lanes/text-rows';
import type { Mark, SizeClass } from '$lib/drawing/drawing-types';
import type { Tables } from '../../tables/table-types';
import { sizeIn } from './timeline-layout';
import { positionsOf } from './timeline-states';

/** Pixels between two columns. */
const BETWEEN = 16;

/** From the left edge of an explanation to its title, which is beside a mark. */
const INDENT = 17;

/** The explanations side by side. */
interface Items {
	marks: Mark[];
	height: number;
}

interface Item {
	title: string[];
	about: string[];
	who: string[];
}

/** Where an explanation is: its left and right edge, and its title. */
interface ItemPlace {
	left: Height;
	right: Height;
	y: number;
	/** From its upper edge to its title. */
	under: number;
	size: number;
	pitch: number;
}

/** The least height of the line below the explanations, with its axis and its scale. */
const LINE = 90;

/**
 * The explanations side by side, or two by two on a phone. Each gets the same room. If the line would be
 * too low, only the table says what each means.
 */
export function itemsOf(data: Tables, box: SizeClass): Items {
	const full = itemsWith(data, box, true);
	return full.height <= box.height - LINE ? full : itemsWith(data, box, false);
}

function itemsWith(data: Tables, box: SizeClass, explained: boolean): Items {
	const positions = positionsOf(data, 'explanations');
	const columns = box.compact ? 2 : 4;
	const rows = Math.ceil(positions.length / columns);
	const size = sizeIn(box);
	const pitch = size * 1.18;
	/** From one column to the next. */
	const column = times(plus([1, 0], pixels(BETWEEN)), 1 / columns);
	const room = heightIn(column, box.width) - BETWEEN;
	const fit = (text: string) => wrapAt(text, room, size);
	/** A title may reach into the room between two columns. */
	const titleRoom = (i: number) => room - INDENT + (i % columns < columns - 1 ? BETWEEN / 2 : 0);
	const items = positions.map(({ title, about, whoShort }, i): Item => ({
		title: wrapAt(title, titleRoom(i), size, true),
		about: explained ? fit(about) : [],
		who: fit(whoShort)
	}));
	const most = Math.max(0, ...items.map((item) => Object.values(item).flat().length));
	const tall = pitch * most;
	const row = tall + size;
	const under = (row - tall) / 2 + size * 0.9;
	const marks = items.flatMap((item, i) => {
		const left = times(column, i % columns);
		const right = plus(left, column, pixels(-BETWEEN));
		const y = Math.floor(i / columns) * row + under;
		return itemMarks(item, i, { left, right, y, under, size, pitch });
	});
	return { marks, height: row * rows + size / 2 };
}

function itemMarks(
	{ title, about, who }: Item,
	i: number,
	{ left, right, y, under, size, pitch }: ItemPlace
): Mark[] {
	const rows = (key: string, texts: readonly string[], from: number, tone: 'ink' | 'soft') =>
		textRows(`${key} ${i}`, texts, [left, pixels(y + from * pitch)], { pitch, size, tone });
	return [
		{
			type: 'path',
			key: `edge ${i}`,
			at: [left[0], 0, right[0], 0],
			by: [left[1], y - under, right[1], y - under],
			anchors: 'bb',
			style: { stroke: 'var(--rule)' }
		},
		// The mark for a claim: said, not measured.
		{
			type: 'dot',
			key: `said ${i}`,
			at: [left[0], 0],
			by: [left[1] + 6, y - 4.5],
			anchors: 'bb',
			r: [5],
			style: {
				fill: 'none',
				stroke: 'var(--ink)',
				'stroke-width': 1.5,
				'stroke-dasharray': '3 2'
			}
		},
		{
			type: 'text',
			key: `title ${i}`,
			at: [left[0], 0],
			by: [left[1] + INDENT, y],
			anchors: 'bb',
			size,
			lines: title.map((text) => ({ text, bold: true }))
		},
		...rows('about', about, title.length, 'ink'),
		...rows('who', who, title.length + about.length, 'soft')
	];
}
