import { textWidth } from '$lib/chart/wrap';

type KeyMark =
	| 'state'
	| 'country'
	| 'blank'
	| 'years'
	| 'column'
	| 'tick'
	| 'rose'
	| 'none'
	| 'hatch'
	| 'indent'
	| 'text';

/** A part of a mark, drawn from the left end of its place on the middle of the text. */
interface MarkPath {
	d: string;
	fill?: string;
	stroke?: string;
	width?: number;
	dash?: string;
}

const RING = 'a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0m5.5 0';
const [ACCENT, SLATE, INK] = ['var(--accent)', 'var(--slate)', 'var(--ink)'];

/** The marks of the legend. The hatched one is filled with the pattern of its chart. */
export const MARKS: Readonly<Record<KeyMark, readonly MarkPath[]>> = {
	state: [{ d: 'M0 0h15', stroke: ACCENT, width: 2 }],
	country: [{ d: 'M0 0h15', stroke: SLATE }],
	blank: [{ d: 'M0 0h15', stroke: SLATE, dash: '1.5 2.5' }],
	years: [{ d: `M0 0${RING}${RING}${RING}`, stroke: ACCENT, width: 1.5 }],
	column: [
		{ d: 'M5 0h6v6h-6Z', fill: ACCENT },
		{ d: 'M5-7h6v13h-6Z', stroke: SLATE }
	],
	tick: [{ d: 'M2 0h12', stroke: INK, width: 1.75 }],
	rose: [{ d: 'M3 4h9l-4.5-8Z', fill: INK }],
	none: [{ d: 'M.5-5.5h14v11h-14Z', stroke: SLATE, dash: '3 2.5' }],
	hatch: [{ d: 'M.5-5h14v10h-14Z', fill: 'hatch' }],
	indent: [],
	text: []
};

export interface KeyItem {
	mark: KeyMark;
	text: string;
	bold?: boolean;
}

/** An item in its place: the mark is at `x`, the text at `textX`, both on the baseline `y`. */
export interface PlacedItem extends KeyItem {
	x: number;
	textX: number;
	y: number;
}

export const linesKey: readonly KeyItem[] = [
	{ mark: 'state', text: 'state' },
	{ mark: 'country', text: 'country' },
	{ mark: 'blank', text: 'not published' },
	{ mark: 'years', text: 'years only' }
];

export const changeKey: readonly KeyItem[] = [
	{ mark: 'tick', text: 'country' },
	{ mark: 'rose', text: 'rose' },
	{ mark: 'none', text: 'no count' }
];

const LINE = 16;
const MARK = 21;
const textLeft = ({ mark }: KeyItem) => (mark === 'text' ? 0 : MARK);

/** Places items one after the other, in as many lines as they need, and drops those without a line. */
export function flowKey(
	items: readonly KeyItem[],
	width: number,
	top: number,
	lines: number,
	size: number
): PlacedItem[] {
	const gap = width < 400 ? 8 : 14;
	let [x, line] = [1, 0];
	const placed = items.map((item) => {
		const wide = textLeft(item) + textWidth(item.text, size);
		if (x > 1 && x + wide > width) [x, line] = [1, line + 1];
		const left = x;
		x += wide + gap;
		return { ...item, x: left, textX: left + textLeft(item), y: top + line * LINE };
	});
	return placed.filter(({ y }) => y < top + lines * LINE);
}

/** Places items one below the other. */
export const stackKey = (items: readonly KeyItem[], x: number, top: number): PlacedItem[] =>
	items.map((item, i) => ({ ...item, x, textX: x + textLeft(item), y: top + i * LINE }));

/** How many lines a legend below the tiles has: a wide or a low drawing has a single one. */
export const keyLines = ({ width, height }: { width: number; height: number }) =>
	width < 400 && height > 300 ? 2 : 1;

/** The height of so many lines. */
export const keyHeight = (lines: number) => lines * LINE + 4;
