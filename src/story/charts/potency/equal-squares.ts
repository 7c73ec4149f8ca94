import words from '$words/potency.json';
import { decimal } from '$lib/data/format';
import type { Label, RectMark } from '$lib/drawing/drawing-types';
import { cellsIn } from '$lib/drawing/place';
import type { Block } from '$lib/marks';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import { wholeDrawing } from '../sized';
import type { EqualParts } from './potency-values';

/** The squares in a row, the share of its cell that each fills, and the pixels above them for a name. */
const [ACROSS, FILLED, ABOVE] = [10, 0.86, 26];

/** A column and a row of cells, and pixels to the right of there. */
type Place = readonly [column: number, row: number, right: number];

/** Where the squares of fentanyl start: right of the field of morphine, or in rows below it. */
const [LEFT, LOWER] = [ACROSS + 0.7, ACROSS + 0.4];
const BESIDE: readonly Place[] = [0, ACROSS / 2].map((row) => [LEFT, row, 0]);
const BELOW: readonly Place[] = [LOWER, LOWER + 1].map((row) => [0, row, 74]);

/** Squares in rows, of which the last one may be a part of a square. */
const squares = (key: string, count: number, [x, y, right]: Place, tone: string): RectMark => ({
	type: 'rect',
	key,
	at: Array.from({ length: Math.ceil(count) }, (_, i) => {
		const [left, top] = [x + (i % ACROSS), y + Math.floor(i / ACROSS)];
		return [left, top, left + FILLED * Math.min(1, count - i), top + FILLED];
	}).flat(),
	by: [right, ABOVE],
	anchors: 'cc',
	style: { fill: `var(--${tone})` }
});

/** A field of squares for morphine, and those of fentanyl that do the same, as large as fit. */
export const equalSquares = ({ morphine, fentanyl }: EqualParts, sheets: Block['sheets']): Block =>
	wholeDrawing(sheets, (size) => {
		const { width, height, compact } = size;
		const room = compact ? 84 : 130;
		/** In rows, texts are beside the squares. */
		const across = (width * LEFT) / (width - room);
		const beside = { across, down: ACROSS, reserve: ABOVE + 2, least: 4 };
		const below = { across: ACROSS, down: LOWER + 2, reserve: ABOVE + 6, least: 4 };
		const isRow = cellsIn(below, size).cell > cellsIn(beside, size).cell;
		const places = isRow ? BELOW : BESIDE;
		const fontSize = compact || height < 260 ? 13 : 20;
		/** A text that starts at a place. @param down to its first baseline, or 0 for level with it */
		const label = (
			id: string,
			texts: string | readonly string[],
			[x, y, right]: Place,
			down: number,
			tone?: 'ink' | 'accent'
		): Label => ({
			id,
			at: [x, y],
			by: [right, ABOVE],
			anchors: 'cc',
			free: true,
			fixed: true,
			size: fontSize,
			texts: [texts].flat().map((text) => [{ text, ...(tone && { tone, bold: true }) }]),
			offsets: [[0.01, down]],
			...(isRow || tone ? {} : { within: ['b', 0, room], wraps: true })
		});
		return {
			cells: isRow ? below : beside,
			front: [
				squares('morphine', morphine, [0, 0, 0], 'ink'),
				...fentanyl.map(({ parts, times }, i) =>
					squares(`fentanyl at ${times}`, parts, places[i] as Place, 'accent')
				)
			],
			labels: [
				label(
					'name of morphine',
					fillMessage(words.squares, { parts: decimal(morphine) }),
					[0, 0, 0],
					-10,
					'ink'
				),
				isRow
					? label('name of fentanyl', words.equalsFentanyl, [0, LOWER + FILLED / 2, 0], 0, 'accent')
					: label('name of fentanyl', words.equalsFentanyl, [LEFT, 0, 0], -10, 'accent'),
				...fentanyl.map(({ parts, times }, i) => {
					const [x, y, right] = places[i] as Place;
					const said = { parts: decimal(parts), times };
					const texts = i ? fillMessages(words.orPartsAt, said) : fillMessages(words.partsAt, said);
					return isRow
						? label(`at ${times}`, texts, [x + Math.ceil(parts), y + FILLED / 2, right + 2], 0)
						: label(`at ${times}`, texts, [x, y + 1, right], fontSize);
				})
			]
		};
	});
