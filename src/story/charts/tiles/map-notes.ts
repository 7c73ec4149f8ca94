import words from '$words/tiles.json';
import { listOf } from '$lib/data/list';
import { formatMonth } from '$lib/data/month';
import { textWidth, wrapAt } from '$lib/chart/wrap';
import { WIDE } from '$lib/chart/box';
import type { Mark, SizeClass } from '$lib/drawing/drawing-types';
import type { Block } from '$lib/marks';
import { fillMessage } from '$lib/messages/fill-message';
import { regionFalls } from '../../tables/region-falls';
import { changeMonths, TONES } from './change';
import { LOOKS } from './tile-map';
import type { TileTables } from './tile-tables';

/** From this height, there is room for all sentences. */
const HIGH = 260;

/** From one line to the next, and between sentences, in pixels. */
const [LINE, BETWEEN] = [17, 6];

/** From the left edge of a tile before a text to the text. */
const SIGN = 20;

const signOf = (look: keyof typeof LOOKS) => {
	const style = { fill: LOOKS[look].fill, stroke: 'var(--rule)' };
	return { type: 'glyph', d: 'M0-10h15v11h-15Z', style } as const;
};

type Note = readonly [text: string, look?: keyof typeof LOOKS];

function notesOf(data: TileTables, { width, height }: SizeClass): Note[] {
	const isLow = height < HIGH;
	const [from = '', to = ''] = changeMonths(data).map(formatMonth);
	const { west, rest } = regionFalls(data.states.tiles);
	const names = listOf(
		data.states.compared.flatMap(({ code, name }) => (west.unknown.includes(code) ? name : []))
	);
	const states = west.unknown.length + rest.unknown.length;
	const some = fillMessage(words.noteSome, TONES);
	const tones: Note[] = [
		[some, 'some'],
		[words.noteLeast, 'least']
	];
	return [
		[fillMessage(words.noteChange, { from, to })],
		[fillMessage(words.noteMost, TONES), 'most'],
		...(isLow ? [] : tones),
		[words.noteRose, 'rose'],
		[fillMessage(words.noteMissing, { states, west: west.unknown.length }), 'missing'],
		...(width >= WIDE && !isLow && names ? [[fillMessage(words.noteWest, { names })] as const] : [])
	];
}

/** How to read the map: sentences in as many lines as they need. */
export function mapNotes(data: TileTables): Block {
	const placed = (size: SizeClass) => {
		const { width, small } = size;
		let [x, y] = [0, 18];
		return notesOf(data, size).flatMap(([note, look]) => {
			const left = look ? SIGN : 0;
			return wrapAt(note, width - left, small).map((text, i) => {
				const wide = (i === 0 ? left : 0) + textWidth(text, small);
				if (i > 0 || (x > 0 && x + wide > width)) [x, y] = [0, y + LINE];
				const line = { ...(i === 0 ? { look, left } : { look: undefined, left: 0 }), text, x, y };
				x += wide + BETWEEN;
				return line;
			});
		});
	};
	return {
		sheets: [],
		room: ({ size }) => ({ least: (placed(size).at(-1)?.y ?? 0) + 5 }),
		draw: ({ size }, { top }) => ({
			front: placed(size).flatMap(({ text, left, x, y, look }, i): Mark[] => {
				const place = { at: [0, top[0]], anchors: 'bb' } as const;
				const by = [x, top[1] + y] as const;
				const lines = [{ text, tone: 'soft' }] as const;
				return [
					...(look ? [{ ...place, ...signOf(look), key: `sign ${i}`, by } as const] : []),
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
