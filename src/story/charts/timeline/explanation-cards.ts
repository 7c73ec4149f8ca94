import { wrapAt } from '$lib/chart/wrap';
import { pixels, plus, times } from '$lib/drawing/height';
import type { Mark } from '$lib/drawing/drawing-types';
import { sheetOf, type Block } from '$lib/marks';
import { POSITION_FIELDS } from '../policy-fields';
import type { Position } from '../../tables/positions-table';

type Context = Parameters<Block['draw']>[0];

/** How many are side by side, and the pixels between them and above them. */
const ACROSS = 2;
const GAP = 14;

/** From one line to the next, in font sizes. */
const PITCH = 1.3;

/** Slides have no smallest drawings, and 13 is their smallest type. */
const sizeIn = ({ size, level }: Context) =>
	level > 1 ? 12 : level > 0 ? 13 : size.compact ? 14 : 18;

/** The size of a title, in font sizes. */
const titleIn = ({ level }: Context) => (level > 0 ? 1.15 : 1.4);

/** The lines of a card. In the smallest drawings it has no sentence. */
function linesOf({ title, about, who, whoShort }: Position, context: Context) {
	const { size, level } = context;
	const type = sizeIn(context);
	const large = type * titleIn(context);
	const wrapped = (text: string, font: number, isBold = false) =>
		wrapAt(text, (size.width + GAP) / ACROSS - GAP, font, isBold);
	return [
		...wrapped(title, large, true).map((text) => ({ text, bold: true, size: large })),
		...(level > 1 ? [] : wrapped(about, type).map((text) => ({ text }))),
		...wrapped(level > 0 ? whoShort : who, type).map((text) => ({ text, tone: 'soft' as const }))
	];
}

/** The height of the highest card, and so of all. */
const heightIn = (positions: readonly Position[], context: Context) => {
	const most = Math.max(0, ...positions.map((each) => linesOf(each, context).length));
	return Math.ceil(sizeIn(context) * (PITCH * most + titleIn(context))) + GAP;
};

/** What is said of the fall and by whom: cards of one size without a date or a rank. */
export const explanationCards = (positions: readonly Position[]): Block => ({
	sheets: [sheetOf(positions, POSITION_FIELDS, () => null)],
	room: (context) => ({
		least: heightIn(positions, context) * Math.ceil(positions.length / ACROSS)
	}),
	draw: (context, frame) => {
		const [tall, type] = [heightIn(positions, context), sizeIn(context)];
		const column = times(plus(frame.right, times(frame.left, -1), pixels(GAP)), 1 / ACROSS);
		return {
			front: positions.flatMap((each, i): Mark[] => {
				const left = plus(frame.left, times(column, i % ACROSS));
				const right = plus(left, column, pixels(-GAP));
				const top = plus(frame.top, pixels(Math.floor(i / ACROSS) * tall + GAP));
				return [
					{
						type: 'path',
						key: `edge ${each.title}`,
						at: [left[0], top[0], right[0], top[0]],
						by: [left[1], top[1], right[1], top[1]],
						anchors: 'bb',
						style: { stroke: 'var(--ink)', 'stroke-width': 2 }
					},
					{
						type: 'text',
						key: each.title,
						at: [left[0], top[0]],
						by: [left[1], top[1] + type * titleIn(context) * PITCH],
						anchors: 'bb',
						size: type,
						pitch: PITCH,
						lines: linesOf(each, context)
					}
				];
			})
		};
	}
});
