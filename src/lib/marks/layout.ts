import { heightIn, minus, pixels, plus, times, type Height } from '../drawing/height';
import type { Drawing } from '../drawing/drawing-types';
import type { Block, Context, Frame, Piece, PlotAxes } from './types';

export type Drawn = Piece & Partial<Drawing>;

/** All parts together, from back to front. What one part alone has, such as axes, is that of the last one. */
export const joined = (parts: readonly Drawn[]): Drawn => ({
	...(Object.assign({}, ...parts) as Drawn),
	series: Object.assign({}, ...parts.map(({ series }) => series)) as Drawing['series'],
	back: parts.flatMap(({ back = [] }) => back),
	plot: parts.flatMap(({ plot = [] }) => plot),
	front: parts.flatMap(({ front = [] }) => front),
	labels: parts.flatMap(({ labels = [] }) => labels),
	obstacles: parts.flatMap(({ obstacles = [] }) => obstacles)
});

/** The lengths of parts that share a length: each gets the least it needs, and a share of what is left. */
function lengthsOf(
	rooms: readonly ReturnType<Block['room']>[],
	whole: Height,
	total: number
): Height[] {
	const capped = new Set<number>();
	for (;;) {
		const fixed = rooms.map(({ least, most = least }, i) => (capped.has(i) ? most : least));
		const rest = minus(whole, pixels(fixed.reduce((sum, each) => sum + each, 0)));
		const grows = rooms.map(({ grow = 0 }, i) => (capped.has(i) ? 0 : grow));
		const sum = grows.reduce((all, each) => all + each, 0);
		const free = sum > 0 ? rest : pixels(0);
		const lengths = rooms.map((_, i) =>
			plus(pixels(fixed[i] ?? 0), times(free, sum > 0 ? (grows[i] ?? 0) / sum : 0))
		);
		// In the smallest drawing of a class, a part may have all that it takes: the others share the rest.
		const over = rooms.findIndex(
			({ most = Infinity }, i) => !capped.has(i) && heightIn(lengths[i] as Height, total) > most
		);
		if (over < 0) return lengths;
		capped.add(over);
	}
}

const most = (all: readonly number[]) => Math.max(0, ...all);

const together = (blocks: readonly Block[]): Pick<Block, 'sheets' | 'marks' | 'axes'> => ({
	sheets: blocks.flatMap(({ sheets }) => sheets),
	marks: blocks.flatMap(({ marks = [] }) => marks),
	axes: blocks.reduce<PlotAxes>((all, { axes }) => ({ ...all, ...axes }), {})
});

/** Blocks one below another. Those with axes share the x axis. */
export function column(...blocks: readonly Block[]): Block {
	const rooms = (context: Context) => blocks.map(({ room }) => room(context));
	return {
		...together(blocks),
		room: (context) => ({
			least: rooms(context).reduce((sum, { least }) => sum + least, 0),
			grow: rooms(context).reduce((sum, { grow = 0 }) => sum + grow, 0)
		}),
		sides: (context) => {
			const all = blocks.flatMap(({ sides }) => sides?.(context) ?? []);
			return {
				left: most(all.map(({ left }) => left)),
				right: most(all.map(({ right }) => right))
			};
		},
		draw: (context, frame) => {
			const lengths = lengthsOf(
				rooms(context),
				minus(frame.bottom, frame.top),
				context.size.height
			);
			const tops = lengths.map((_, i) => plus(frame.top, ...lengths.slice(0, i)));
			return joined(
				blocks.map((block, i) => {
					const top = tops[i] ?? frame.top;
					return block.draw(context, { ...frame, top, bottom: plus(top, lengths[i] ?? pixels(0)) });
				})
			);
		}
	};
}

/** Blocks side by side, of which one may be a plot. @param shares of the width, for each of them */
export function row(shares: readonly number[], gap: number, ...blocks: readonly Block[]): Block {
	const sum = shares.reduce((all, each) => all + each, 0);
	const narrower = (context: Context, i: number): Context => ({
		...context,
		size: { ...context.size, width: (context.size.width * (shares[i] ?? 0)) / sum - gap }
	});
	return {
		...together(blocks),
		room: (context) => ({
			least: most(blocks.map(({ room }, i) => room(narrower(context, i)).least)),
			grow: 1
		}),
		draw: (context, frame) => {
			const whole = plus(minus(frame.right, frame.left), pixels(gap));
			return joined(
				blocks.map((block, i) => {
					const before = shares.slice(0, i).reduce((all, each) => all + each, 0) / sum;
					const left = plus(frame.left, times(whole, before));
					const right = plus(left, times(whole, (shares[i] ?? 0) / sum), pixels(-gap));
					const inner = narrower(context, i);
					return block.draw(
						{ ...context, sides: block.sides?.(inner) ?? { left: 0, right: 0 } },
						{ ...frame, left, right }
					);
				})
			);
		}
	};
}

/** A block in a corner of another one. One of the two may be a plot. @param shares from edge to edge */
export const inset = (
	base: Block,
	block: Block,
	shares: { left: number; top: number; right: number; bottom: number }
): Block => ({
	...together([base, block]),
	room: base.room,
	draw: (context, frame) => {
		const [across, down] = [minus(frame.right, frame.left), minus(frame.bottom, frame.top)];
		const part = (from: Height, whole: Height, share: number) => plus(from, times(whole, share));
		return joined([
			base.draw({ ...context, sides: base.sides?.(context) ?? { left: 0, right: 0 } }, frame),
			block.draw(
				{ ...context, sides: block.sides?.(context) ?? { left: 0, right: 0 } },
				{
					left: part(frame.left, across, shares.left),
					right: part(frame.left, across, shares.right),
					top: part(frame.top, down, shares.top),
					bottom: part(frame.top, down, shares.bottom)
				}
			)
		]);
	}
});

/** The edges of a plot that fills a frame. */
export const edgesOf = ({ left, top, right, bottom }: Frame): Drawing['edges'] => [
	['b', ...left],
	['b', ...top],
	['b', ...right],
	['b', ...bottom]
];

/** The width of a frame, in the smallest drawing of a class. */
export const widthIn = ({ left, right }: Frame, { size }: Pick<Context, 'size'>): number =>
	heightIn(minus(right, left), size.width);

/** Room between the blocks of a column. @param least in pixels @param grow its share of what is left */
export const space = (least: number, grow = 0): Block => ({
	sheets: [],
	room: () => ({ least, grow }),
	draw: () => ({})
});

/** From full to brief: the first block that has room in the drawing, or else the last one. */
export function firstFitting(...blocks: readonly [Block, ...Block[]]): Block {
	const found = (context: Context) =>
		blocks.find(({ room }) => room(context).least <= context.size.height) ??
		blocks.at(-1) ??
		blocks[0];
	return {
		...blocks[0],
		room: (context) => found(context).room(context),
		sides: (context) => found(context).sides?.(context) ?? { left: 0, right: 0 },
		draw: (context, frame) => found(context).draw(context, frame)
	};
}
