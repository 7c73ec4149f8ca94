import type { Mark } from '../drawing/drawing-types';
import { dotsOf } from './look';
import { fitted, linesOf, list, widthOf } from './texts';
import type { Block, Context, LegendItem } from './types';

/** From one row to the next, and from a sign to its text, in pixels. */
const ROW = 16;
const SIGN = 26;
const BETWEEN = 16;

/** Texts are fitted as if they were as large as on slides, where they have the same places. */
const LARGEST = 13;

/** What the marks of the view mean, where they say so: in a row, or one below another. */
export const legend = (): Block => ({
	sheets: [],
	room: (context) => ({ least: ROW * rowsOf(context) + 4 }),
	draw: (context, { top, left }) => ({
		front: placed(context).flatMap(({ lines, x, y, ...item }, i): Mark[] => {
			const at = [left[0], top[0]];
			const [across, down] = [left[1] + x, top[1] + LARGEST + y];
			return [
				...signOf(item, `sign ${i}`, at, [across, down]),
				{
					type: 'text',
					key: `legend ${i}`,
					at,
					by: [across + SIGN, down],
					anchors: 'bb',
					size: 'small',
					lines
				}
			];
		})
	})
});

const rowsOf = (context: Context) => new Set(placed(context).map(({ y }) => y)).size;

/** The items with their texts and places: in a row if it has room, or else one below another. */
function placed({ legend: items, size, level }: Context) {
	const all = items.map((item) => ({
		...item,
		texts: list(item.texts).map((each) => linesOf(each, 'soft'))
	}));
	const most = Math.max(...all.map(({ texts }) => texts.length));
	const row = (brief: number) => {
		let end = 0;
		return all.map(({ texts, ...item }) => {
			const lines = texts[Math.min(brief, texts.length - 1)] ?? [];
			const x = end;
			end += SIGN + widthOf(lines, LARGEST) + BETWEEN;
			return { ...item, lines, x, y: 0, end: end - BETWEEN };
		});
	};
	const rows = Array.from({ length: most }, (_, i) => row(i));
	const fits = (each: ReturnType<typeof row>) => each.every(({ end }) => end <= size.width);
	const isLow = level > 0 || size.height < 200;
	const full = rows.slice(0, size.compact && !isLow ? 1 : most).find(fits);
	if (full) return full;
	return all.map(({ texts, ...item }, i) => ({
		...item,
		lines: fitted(texts, size.width - SIGN, LARGEST),
		x: 0,
		y: i * ROW
	}));
}

function signOf(
	{ sign, tone = 'ink' }: Pick<LegendItem, 'sign' | 'tone'>,
	key: string,
	at: readonly number[],
	[x, y]: readonly [number, number]
): Mark[] {
	if (sign !== 'derived')
		return dotsOf(sign, tone, { key, at, by: [x + 10, y - 4.5], anchors: 'bb', r: [4.1] });
	return [
		{
			type: 'rect',
			key,
			at: [...at, ...at],
			by: [x + 1, y - 9, x + 19, y],
			anchors: 'bb',
			radius: 4.5,
			style: {
				fill: 'none',
				stroke: `var(--${tone})`,
				'stroke-width': 1.5,
				'stroke-dasharray': '1 2.5',
				'stroke-linecap': 'round'
			}
		}
	];
}
