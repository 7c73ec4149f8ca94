import words from '$words/tiles.json';
import { listOf } from '$lib/data/list';
import { formatMonth } from '$lib/data/month';
import { textWidth, wrapAt } from '$lib/chart/wrap';
import { WIDE } from '$lib/chart/box';
import type { Mark, SizeClass } from '$lib/drawing/drawing-types';
import type { Block } from '$lib/marks';
import { fillMessage } from '$lib/messages/fill-message';
import { regionFalls } from '../../tables/region-falls';
import { changeMonths } from './change';
import type { TileTables } from './tile-tables';

/** From this height, there is room for all sentences. */
const HIGH = 260;

/** From one line to the next, and between sentences, in pixels. */
const [LINE, BETWEEN] = [17, 6];

/** Signs before sentences, and from there to the text. */
const SIGNS = {
	none: { left: 0, d: '', style: {} },
	rose: { left: 15, d: 'M2 0h10l-5-9.5Z', style: { fill: 'var(--ink)' } },
	missing: {
		left: 20,
		d: 'M0-10h15v11h-15Z',
		style: { fill: 'hatch-slate', stroke: 'var(--rule)' }
	}
} as const;

type Note = readonly [text: string, sign?: keyof typeof SIGNS];

function notesOf(data: TileTables, isLarge: boolean): Note[] {
	const [from = '', to = ''] = changeMonths(data).map(formatMonth);
	const { west, rest } = regionFalls(data.states.tiles);
	const names = listOf(
		data.states.compared.flatMap(({ code, name }) => (west.unknown.includes(code) ? name : []))
	);
	const states = west.unknown.length + rest.unknown.length;
	return [
		[isLarge ? fillMessage(words.noteChange, { from, to }) : words.noteDerived],
		[words.noteDarker],
		[words.noteRose, 'rose'],
		[fillMessage(words.noteMissing, { states, west: west.unknown.length }), 'missing'],
		...(isLarge && names ? [[fillMessage(words.noteWest, { names })] as const] : [])
	];
}

/** How to read the map: sentences in as many lines as they need. */
export function mapNotes(data: TileTables): Block {
	const placed = ({ width, height, small }: SizeClass) => {
		let [x, y] = [0, 18];
		return notesOf(data, width >= WIDE && height >= HIGH).flatMap(([note, sign = 'none']) => {
			const [first = '', ...others] = wrapAt(note, width - SIGNS[sign].left, small);
			const wide = SIGNS[sign].left + textWidth(first, small);
			if (x > 0 && x + wide > width) [x, y] = [0, y + LINE];
			const line = { ...SIGNS[sign], text: first, x, y };
			x += wide + BETWEEN;
			return [
				line,
				...others.map((text) => {
					[x, y] = [textWidth(text, small) + BETWEEN, y + LINE];
					return { ...SIGNS.none, text, x: 0, y };
				})
			];
		});
	};
	return {
		sheets: [],
		room: ({ size }) => ({ least: (placed(size).at(-1)?.y ?? 0) + 5 }),
		draw: ({ size }, { top }) => ({
			front: placed(size).flatMap(({ text, left, x, y, d, style }, i): Mark[] => {
				const place = { at: [0, top[0]], anchors: 'bb' } as const;
				const by = [x, top[1] + y] as const;
				const lines = [{ text, tone: 'soft' }] as const;
				return [
					...(d ? [{ ...place, type: 'glyph', key: `sign ${i}`, by, d, style } as const] : []),
					{
						...place,
						type: 'text',
						key: `note ${i}`,
						by: [by[0] + left, by[1]],
						size: 'small',
						lines
					}
				];
			})
		})
	};
}
