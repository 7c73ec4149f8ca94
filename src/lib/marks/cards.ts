import { wrapAt } from '../chart/wrap';
import { pixels, plus, times } from '../drawing/height';
import type { Mark } from '../drawing/drawing-types';
import { shapeStyle } from './look';
import { widthIn } from './layout';
import { list } from './texts';
import type { As, Block, Context, Sheet, Texts } from './types';

interface CardsOptions<D> {
	by: (datum: D) => string;
	/** How many are side by side: in a wide drawing, and on a phone. */
	across: readonly [wide: number, narrow: number];
	/** The sign before the title, and the parts below each other. The second one is left out first. */
	as?: As;
	title: (datum: D) => string;
	body?: (datum: D) => string;
	/** From full to brief. The body is left out after the foot is brief. */
	foot?: (datum: D) => Texts;
	sheets?: readonly Sheet[];
}

const GAP = 16;
const SIGN = 17;

/** Texts side by side, each with the same room. */
export function cards<D>(
	rows: readonly D[],
	{ by, across: [wide, narrow], as = 'said', title, body, foot, sheets = [] }: CardsOptions<D>
): Block {
	const sizeOf = ({ size, level }: Context) =>
		level > 1 || (level > 0 && size.width < 340) || size.height < 220 ? 12 : size.compact ? 13 : 14;
	const setOf = (context: Context, width: number) => {
		const columns = context.size.compact ? narrow : wide;
		const size = sizeOf(context);
		const room = (width + GAP) / columns - GAP;
		const texts = rows.map((row, i) => {
			const last = i % columns === columns - 1;
			const feet = foot ? list(foot(row)) : [];
			return [
				wrapAt(title(row), room - SIGN + (last ? 0 : GAP / 2), size, true),
				body && context.level < Math.max(1, feet.length) ? wrapAt(body(row), room, size) : [],
				feet
					.slice(0, context.level + 1)
					.slice(-1)
					.flatMap((text) => wrapAt(text, room, size))
			];
		});
		const pitch = size * 1.18;
		const lines = Math.max(0, ...texts.map((parts) => parts.flat().length));
		const tall = Math.ceil(pitch * lines + size * 0.9);
		return { columns, size, pitch, texts, tall };
	};
	return {
		sheets,
		room: (context) => {
			const { tall, columns } = setOf(context, context.size.width);
			return { least: tall * Math.ceil(rows.length / columns) + 4 };
		},
		draw: (context, frame) => {
			const { columns, size, pitch, texts, tall } = setOf(context, widthIn(frame, context));
			const column = times(plus(frame.right, times(frame.left, -1), pixels(GAP)), 1 / columns);
			const front = rows.flatMap((row, i): Mark[] => {
				const left = plus(frame.left, times(column, i % columns));
				const right = plus(left, column, pixels(-GAP));
				const top = plus(frame.top, pixels(Math.floor(i / columns) * tall));
				const at = [left[0], top[0]];
				const [titles = [], bodies = [], feet = []] = texts[i] ?? [];
				const base = top[1] + size * 1.15;
				const part = (
					name: string,
					lines: readonly string[],
					from: number,
					style: { bold?: true; tone?: 'soft' },
					dx = 0
				): Mark[] =>
					lines.length > 0
						? [
								{
									type: 'text',
									key: `${name} ${by(row)}`,
									at,
									by: [left[1] + dx, base + from * pitch],
									anchors: 'bb',
									size,
									pitch: 1.18,
									lines: lines.map((text) => ({ text, ...style }))
								}
							]
						: [];
				return [
					{
						type: 'path',
						key: `edge ${by(row)}`,
						at: [left[0], top[0], right[0], top[0]],
						by: [left[1], top[1], right[1], top[1]],
						anchors: 'bb',
						style: { stroke: 'var(--rule)' }
					},
					{
						type: 'dot',
						key: `sign ${by(row)}`,
						at,
						by: [left[1] + 6, base - 4.5],
						anchors: 'bb',
						r: [5],
						style: shapeStyle(as, 'ink')
					},
					...part('title', titles, 0, { bold: true }, SIGN),
					...part('body', bodies, titles.length, {}),
					...part('foot', feet, titles.length + bodies.length, { tone: 'soft' })
				];
			});
			return { front };
		}
	};
}
