import { textWidth } from '$lib/chart/wrap';

/** The mark of an item of the legend. */
export type KeyMark =
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

/** The legend of the lines. @param end the end of the scale of the tiles */
export const linesKey = (end: number): KeyItem[] => [
	{ mark: 'state', text: 'state' },
	{ mark: 'country', text: 'country' },
	{ mark: 'blank', text: 'not published' },
	{ mark: 'years', text: 'years only' },
	{ mark: 'text', text: `all tiles: 0 to ${end}` }
];

/** Narrower drawings have no room for numbers in their tiles. */
const NUMBERS = 341;

/** The legend of the changes. */
export const changeKey = (few: number, width: number): KeyItem[] => [
	{ mark: 'column', text: 'what is left' },
	{ mark: 'tick', text: 'country' },
	{ mark: 'rose', text: 'rose' },
	{ mark: 'none', text: 'no count' },
	...(width < NUMBERS ? [] : [{ mark: 'text' as const, text: `lighter: under ${few} deaths` }])
];

/** The legend beside large tiles, one item below the other. */
export const largeLinesKey = (end: number, first: string, last: string): KeyItem[] => [
	{ mark: 'text', text: `Every tile: 0 to ${end}`, bold: true },
	{ mark: 'text', text: `per 100,000, ${first}` },
	{ mark: 'text', text: `to ${last}` },
	{ mark: 'state', text: 'the state' },
	{ mark: 'country', text: 'the country' },
	{ mark: 'blank', text: 'not published' },
	{ mark: 'years', text: 'years only' }
];

/** The legend of the changes beside large tiles. */
export const largeChangeKey = (first: string, last: string): KeyItem[] => [
	{ mark: 'column', text: `filled: ${last}` },
	{ mark: 'indent', text: `outline: ${first}` },
	{ mark: 'tick', text: 'the country' },
	{ mark: 'hatch', text: 'only estimated' },
	{ mark: 'rose', text: 'rose' },
	{ mark: 'none', text: 'not published' }
];

const LINE = 16;
const markWidth = (mark: KeyMark) => (mark === 'text' ? 0 : mark === 'rose' ? 14 : 21);

/** Places the items of a legend one after the other, in as many lines as they need. */
export function flowKey(items: readonly KeyItem[], width: number): PlacedItem[] {
	let [x, line] = [1, 0];
	return items.map((item) => {
		const wide = markWidth(item.mark) + textWidth(item.text, 12);
		if (x > 1 && x + wide > width) [x, line] = [1, line + 1];
		const placed = { ...item, x, textX: x + markWidth(item.mark), y: line * LINE };
		x += wide + 12;
		return placed;
	});
}

/** Any number of two digits: the legends are as high with every other. */
const TWO_DIGITS = 50;

/** Places the items of a legend one below the other. */
export const stackKey = (items: readonly KeyItem[], x: number, y: number): PlacedItem[] =>
	items.map((item, i) => ({
		...item,
		x,
		textX: x + (item.mark === 'text' ? 0 : 21),
		y: y + i * LINE
	}));

/** The height below the tiles that either legend needs, so that none moves them. */
export const keyHeight = (width: number): number =>
	Math.max(
		...[linesKey(TWO_DIGITS), changeKey(TWO_DIGITS, width)].map(
			(key) => flowKey(key, width).at(-1)?.y ?? 0
		)
	) +
	LINE +
	4;
