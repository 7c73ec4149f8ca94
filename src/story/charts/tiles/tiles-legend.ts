import words from '$words/tiles.json';
import { formatMonth, shortMonth } from '$lib/data/month';
import { textWidth, wrapAt } from '$lib/chart/wrap';
import type { Mark, Style } from '$lib/drawing/drawing-types';
import { fillMessage } from '$lib/messages/fill-message';
import { changeMonths, FEW } from './change';
import type { TileTables } from './tile-tables';
import { lineOf } from './chosen-values';
import { tilesEnd, type Tile } from './tiles';
import { ACROSS } from './tile-map';
import { LINE, NARROW_LEGEND, type TilesLayout } from './tiles-layout';
import { rounded } from './rounded';
import type { TilesState } from './tiles-states';

/** A part of a glyph, drawn from the left end of its place on the middle of the text. */
interface Part {
	d: string;
	style: Style;
}

const RING = 'a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0m5.5 0';

const line = (d: string, stroke: string, rest: Style = {}): Part => ({
	d,
	style: { fill: 'none', stroke: `var(--${stroke})`, ...rest }
});
const area = (d: string, fill: string): Part => ({ d, style: { fill } });

const GLYPHS = {
	state: [line('M0 0h15', 'accent', { 'stroke-width': 2 })],
	country: [line('M0 0h15', 'slate')],
	blank: [line('M0 0h15', 'slate', { 'stroke-dasharray': '1.5 2.5' })],
	years: [line(`M0 0${RING}${RING}${RING}`, 'accent', { 'stroke-width': 1.5 })],
	column: [area('M5 0h6v6h-6Z', 'var(--accent)'), line('M5-7h6v13h-6Z', 'slate')],
	tick: [line('M2 0h12', 'ink', { 'stroke-width': 1.75 })],
	rose: [area('M3 4h9l-4.5-8Z', 'var(--ink)')],
	none: [line('M.5-5.5h14v11h-14Z', 'slate', { 'stroke-dasharray': '3 2.5' })],
	hatch: [area('M.5-5h14v10h-14Z', 'hatch-accent')],
	/** The text is in line with those that follow a glyph. */
	indent: [],
	text: []
} as const satisfies Record<string, readonly Part[]>;

interface Item {
	glyph: keyof typeof GLYPHS;
	text: string;
	tone?: 'bold' | 'soft';
}

/** An item with its place in pixels, from the start of the legend to the baseline of its text. */
interface PlacedItem extends Item {
	x: number;
	y: number;
}

const TONES = [undefined, 'bold', 'soft'] as const;

const GLYPH = 21;
const textLeft = ({ glyph }: Item) => (glyph === 'text' ? 0 : GLYPH);

/** Places items one after the other, in as many lines as they need, and drops those without a line. */
function flow(items: readonly Item[], { width, small, legendLines }: TilesLayout): PlacedItem[] {
	const gap = width < NARROW_LEGEND ? 8 : 14;
	let [x, line] = [1, 0];
	const placed = items.map((item) => {
		const wide = textLeft(item) + textWidth(item.text, small);
		if (x > 1 && x + wide > width) [x, line] = [1, line + 1];
		const left = x;
		x += wide + gap;
		return { ...item, x: rounded(left, 1), y: line * LINE };
	});
	return placed.filter(({ y }) => y < legendLines * LINE);
}

/** The gap in the south-east, in tiles, and where the legend starts in it, in pixels. */
const GAP = { columns: 2, rows: 3 } as const;
const [LEFT, TOP] = [12, 18] as const;

/** Places items one below the other: long ones wrap, and the last ones are dropped if there is no room. */
function column(items: readonly Item[], { width, tall, gap, small }: TilesLayout): PlacedItem[] {
	const wide = (width / ACROSS) * GAP.columns - LEFT;
	const most = Math.floor((GAP.rows * (tall + 2 * gap) - TOP) / LINE) + 1;
	const placed: PlacedItem[] = [];
	for (const item of items) {
		const lines = wrapAt(item.text, wide - textLeft(item), small, item.tone === 'bold');
		if (placed.length + lines.length > most) break;
		for (const [i, text] of lines.entries()) {
			const glyph = i === 0 || item.glyph === 'text' ? item.glyph : 'indent';
			placed.push({ ...item, glyph, text, x: 0, y: placed.length * LINE });
		}
	}
	return placed;
}

const soft = (text: string): Item => ({ glyph: 'text', text, tone: 'soft' });

function lineItems(data: TileTables, tiles: readonly Tile[], roomy: boolean): Item[] {
	const end = tilesEnd(tiles);
	const [, to] = changeMonths(data);
	const items: Item[] = [
		{ glyph: 'state', text: words.keyState },
		{ glyph: 'country', text: words.country },
		{ glyph: 'blank', text: words.notPublished },
		{ glyph: 'years', text: words.yearsOnly }
	];
	return roomy
		? [
				{ glyph: 'text', text: fillMessage(words.everyTile, { end }), tone: 'bold' },
				soft(fillMessage(words.unitSince, { year: Math.floor(lineOf(data).deaths.first / 12) })),
				soft(fillMessage(words.toMonth, { month: formatMonth(to) })),
				...items
			]
		: [...items, soft(fillMessage(words.allTiles, { end }))];
}

function changeItems(data: TileTables, { roomy, number }: TilesLayout): Item[] {
	const [from, to] = changeMonths(data).map(shortMonth);
	const items: Item[] = [
		{ glyph: 'tick', text: words.country },
		{ glyph: 'rose', text: words.rose },
		{ glyph: 'none', text: words.tileNoCount }
	];
	if (!roomy) {
		return [
			{ glyph: 'column', text: words.left },
			...items,
			...(number === 'none' ? [] : [soft(fillMessage(words.lighter, { few: FEW }))])
		];
	}
	return [
		{ glyph: 'column', text: fillMessage(words.filled, { month: to ?? '' }) },
		{ glyph: 'indent', text: fillMessage(words.outline, { month: from ?? '' }) },
		{ glyph: 'hatch', text: words.onlyEstimated },
		...items
	];
}

/** The legend: below small tiles, and in the gap in the south-east of large ones. */
export function legendMarks(
	data: TileTables,
	tiles: readonly Tile[],
	state: TilesState,
	layout: TilesLayout
): Mark[] {
	const { roomy, shape, small } = layout;
	const items = state === 'change' ? changeItems(data, layout) : lineItems(data, tiles, roomy);
	const placed = (roomy ? column : flow)(items, layout);
	const [left, top] = roomy ? [LEFT, TOP] : [0, 15 - shape.foot];
	const origin = roomy ? ([9, 5] as const) : ([0, 1] as const);
	const anchors = roomy ? 'gg' : 'bb';
	return [
		...placed.flatMap(({ glyph, x, y }) =>
			GLYPHS[glyph].map(({ d, style }, i): Mark => ({
				type: 'glyph',
				key: `legend ${glyph}${i > 0 ? ` ${i}` : ''}`,
				at: origin,
				by: [rounded(left + x, 1), top + y - 4],
				anchors,
				d,
				style
			}))
		),
		...TONES.flatMap((tone): Mark[] => {
			const some = placed.filter((item) => item.tone === tone);
			if (some.length === 0) return [];
			return [
				{
					type: 'texts',
					key: `legend ${tone ?? 'texts'}`,
					at: some.flatMap(() => origin),
					by: some.flatMap((item) => [rounded(left + item.x + textLeft(item), 1), top + item.y]),
					anchors,
					texts: some.map(({ text }) => text),
					style: {
						'font-size': small,
						fill: tone === 'soft' ? 'var(--soft)' : 'var(--ink)',
						...(tone === 'bold' ? { 'font-weight': 650 } : {})
					}
				}
			];
		})
	];
}
