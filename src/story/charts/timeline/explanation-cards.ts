import { baselinesOf } from '$lib/chart/place-annotations';
import { wrapAt } from '$lib/chart/wrap';
import { pixels, plus, times, type Height } from '$lib/drawing/height';
import type { Mark } from '$lib/drawing/drawing-types';
import { sheetOf, type Block } from '$lib/marks';
import { POSITION_FIELDS } from '../policy-fields';
import type { Position } from '../../tables/positions-table';

type Context = Parameters<Block['draw']>[0];

/** The pixels between cards and above them, and of the arrow: its head, and below that its band. */
const [GAP, TIP, BAND] = [12, 8, 8];

const acrossIn = ({ size }: Context) => (size.compact ? 2 : 4);

/** From one line to the next, in font sizes. */
const PITCH = 1.3;

/** Slides have no smallest drawings, and 13 is their smallest type. */
const sizeIn = ({ size, level }: Context) =>
	level > 1 ? 12 : level > 0 ? 13 : size.compact ? 14 : 18;

/** The size of a title, in font sizes. */
const titleIn = ({ size, level }: Context) => (level > 0 || size.compact ? 1.15 : 1.25);

/** The lines of a card. In the smallest drawings it has no sentence. */
function linesOf({ title, about, who, whoShort }: Position, context: Context) {
	const { size, level } = context;
	const type = sizeIn(context);
	const large = type * titleIn(context);
	const wrapped = (text: string, font: number, isBold = false) =>
		wrapAt(text, (size.width + GAP) / acrossIn(context) - GAP, font, isBold);
	return [
		...wrapped(title, large, true).map((text) => ({ text, bold: true, size: large })),
		...(level > 1 ? [] : wrapped(about, type).map((text) => ({ text }))),
		...wrapped(level > 0 ? whoShort : who, type).map((text) => ({ text, tone: 'soft' as const }))
	];
}

/** The height of the highest card, and so of all. */
const heightIn = (positions: readonly Position[], context: Context) => {
	const type = sizeIn(context);
	const lines = positions.map((each) => baselinesOf(linesOf(each, context), type, PITCH));
	const around = type * (PITCH * titleIn(context) + 0.35) + GAP + TIP + BAND;
	return Math.ceil(Math.max(0, ...lines) + around);
};

/** What is said of the fall: cards without a date or a rank, each with a hatched arrow, as no amounts are known. */
export const explanationCards = (positions: readonly Position[]): Block => ({
	sheets: [sheetOf(positions, POSITION_FIELDS, () => null)],
	room: (context) => ({
		least: heightIn(positions, context) * Math.ceil(positions.length / acrossIn(context))
	}),
	draw: (context, frame) => {
		const [tall, type] = [heightIn(positions, context), sizeIn(context)];
		const across = acrossIn(context);
		const column = times(plus(frame.right, times(frame.left, -1), pixels(GAP)), 1 / across);
		return {
			front: positions.flatMap((each, i): Mark[] => {
				const left = plus(frame.left, times(column, i % across));
				const right = plus(left, column, pixels(-GAP));
				const top = plus(frame.top, pixels(Math.floor(i / across) * tall + GAP));
				const middle = plus(times(left, 0.5), times(right, 0.5));
				const [head, tail] = [plus(middle, pixels(-TIP)), plus(middle, pixels(TIP))];
				const outline: readonly (readonly [Height, down: number])[] = [
					[left, TIP],
					[head, TIP],
					[middle, 0],
					[tail, TIP],
					[right, TIP],
					[right, TIP + BAND],
					[left, TIP + BAND]
				];
				return [
					{
						type: 'path',
						key: `edge ${each.title}`,
						at: outline.flatMap(([[share]]) => [share, top[0]]),
						by: outline.flatMap(([[, by], down]) => [by, top[1] + down]),
						anchors: 'bb',
						closed: true,
						style: { fill: 'hatch-slate', stroke: 'var(--ink)', 'stroke-width': 1.5 }
					},
					{
						type: 'text',
						key: each.title,
						at: [left[0], top[0]],
						by: [left[1], top[1] + TIP + BAND + type * titleIn(context) * PITCH],
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
