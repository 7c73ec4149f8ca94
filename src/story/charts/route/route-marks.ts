import type { TextLine } from '$lib/chart/place-annotations';
import type { Label, Mark, Style } from '$lib/drawing/drawing-types';
import { pixels, plus, times } from '$lib/drawing/height';
import type { PlotMark } from '$lib/marks';
import type { Context } from '$lib/marks/types';

/** How much of its row a strip fills. Streams have the space between strips. */
export const THICK = 0.6;

/** How long the arms of brackets are, in pixels. */
const ARM = 9;

const outline = (tone: string, fill = 'none', opacity = 1): Style => ({
	fill,
	'fill-opacity': opacity,
	stroke: `var(--${tone})`,
	'stroke-opacity': opacity,
	'stroke-width': 1.5
});

/**
 * Streams are hatched, because no amount is known, and one that ended is a ghost. What is alleged is
 * dashed, and what nobody found is an empty pair of brackets.
 */
const STYLES = {
	named: { fill: 'var(--rule)' },
	agreed: { fill: 'var(--ink)' },
	plain: { fill: 'none' },
	empty: outline('slate'),
	alleged: { ...outline('ink'), 'stroke-dasharray': '5 4' },
	fentanyl: outline('accent', 'hatch-accent'),
	chemicals: outline('slate', 'hatch-slate'),
	ended: outline('accent', 'hatch-accent', 0.25)
} satisfies Record<string, Style>;

const TONES: Readonly<Record<string, TextLine['tone']>> = {
	agreed: 'paper',
	empty: 'soft',
	ended: 'soft'
};

interface Part {
	key: string;
	as: keyof typeof STYLES;
	/** From full to brief, each with a name in its first line. */
	texts: readonly string[];
}

/** What is named or said: its row, from 0 at the foot, and where it begins and ends on the x axis. */
export interface Strip extends Part {
	at: readonly [row: number, left: number, right: number];
	thick?: number;
}

/** What flows down from a row: its place on the x axis, and where the room for its text ends. */
export interface Stream extends Part {
	at: readonly [row: number, x: number, until: number];
	/** The end of the strips, if it runs beside them to the lowest one. */
	beside?: number;
}

function shapeOf({ key, as, at: [row, left, right], thick = THICK }: Strip): Mark {
	const [top, bottom] = [row + thick / 2, row - thick / 2];
	const style = STYLES[as];
	if (as !== 'empty') return { type: 'rect', key, at: [left, top, right, bottom], style };
	const corners = [left, right].flatMap((x) => [top, bottom].map((y) => [x, y] as const));
	return {
		type: 'path',
		key,
		at: corners.flatMap(([x, y]) => [x, y, x, y, x, y]),
		by: corners.flatMap(([x, y]) => [x === left ? ARM : -ARM, 0, 0, 0, 0, y === top ? ARM : -ARM]),
		breaks: [3, 6, 9],
		style
	};
}

/** The font sizes of names, of what is said of them, and of more. @param large for blocks of text alone */
function fontsOf({ size, y: [low, high] }: Context, large = false): [number, number, number] {
	const row = size.height / (high - low);
	const most = large ? Math.min(40, size.width * 0.07) : Math.min(24, size.width * 0.03 + 4);
	const name = Math.round(Math.max(12, Math.min(most, row * 0.14)));
	const about = Math.max(12, large ? Math.round(name * 0.72) : Math.min(15, name - 2));
	return [name, about, Math.min(18, about)];
}

/** A text some pixels right of a place, as wide as a share of the plot and some more pixels, which wraps and never moves. */
const labelOf = (
	{ key, as, texts }: Part,
	{ across }: Context,
	fonts: readonly [number, number, number],
	[at, dx, share, more]: readonly [at: Label['at'], dx: number, share: number, more: number]
): Label => ({
	id: `text of ${key}`,
	at,
	offsets: [[dx, 0]],
	texts: [fonts[0], 12].flatMap((most) =>
		texts.map((text) =>
			text.split('\n').map((line, i): TextLine => {
				const size = Math.min(most, fonts[i] ?? fonts[2]);
				return { text: line, tone: TONES[as] ?? 'ink', size, bold: i === 0 };
			})
		)
	),
	size: fonts[0],
	pitch: 1.16,
	within: ['b', ...plus(times(across, share), pixels(more - dx))],
	wraps: true,
	fixed: true,
	free: true,
	rim: false
});

/** Strips with texts in them. All names have one size, so that none looks more important. */
export const strips = (all: readonly Strip[], large = false): PlotMark => ({
	key: 'strips',
	extent: { x: [], y: [] },
	plot: { by: 'both' },
	piece: (context) => {
		const dx = context.size.compact ? 8 : 16;
		return {
			back: all.map(shapeOf),
			obstacles: all.map(({ key }) => key),
			labels: all.map((strip) => {
				const [row, left, right] = strip.at;
				const place = [[left, row], dx, right - left, -2] as const;
				return labelOf(strip, context, fontsOf(context, large), place);
			})
		};
	}
});

/** A corner of an arrow: a place on the axes, and pixels from there. */
type Corner = readonly [x: number, y: number, dx: number, dy: number];

/** The angles of a round corner, in quarters of a turn. */
const ANGLES = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** The corners of an arrow down to the next strip, or beside the strips to the right end of the lowest one. */
function cornersOf({ at: [row, x], beside }: Stream, half: number, wing: number): Corner[] {
	const head = wing * 0.75;
	const tip = [-half, -wing, 0, wing, half].map((dx) => [dx, dx === 0 ? 0 : -head] as const);
	const [top, bottom] = [row - THICK / 2, row - 1 + THICK / 2];
	if (!beside)
		return [
			[x, top, -half, 0],
			...tip.map(([dx, dy]): Corner => [x, bottom, dx, dy]),
			[x, top, half, 0]
		];
	const r = 1.5 * half;
	const round = (y: number, dy: number, start: number): Corner[] =>
		ANGLES.map((share) => {
			const angle = ((start + share) * Math.PI) / 2;
			const [right, down] = [r * Math.cos(angle), r * Math.sin(angle)];
			// The sum with zero is never a negative zero.
			return [x, y, Math.round(half - r + right) + 0, Math.round(dy + down) + 0];
		});
	return [
		[beside, row, 0, -half],
		...round(row, r - half, -1),
		...round(0, half - r, 0),
		...tip.map(([dx, dy]): Corner => [beside, 0, 0 - dy, 0 - dx]),
		[x, 0, -half, -half],
		[x, row, -half, half],
		[beside, row, 0, half]
	];
}

/** An arrow from a strip to one below it, with its text on the right. All arrows are equally wide. */
export const stream = (all: Stream): PlotMark => ({
	key: all.key,
	extent: { x: [], y: [] },
	piece: (context) => {
		const { key, as, texts, beside } = all;
		const [row, x, until] = all.at;
		const { size, y } = context;
		const half = Math.round(Math.min(22, size.width * 0.03, (size.height / (y[1] - y[0])) * 0.13));
		const wing = Math.round(half * 1.65);
		const corners = cornersOf(all, half, wing);
		const [, font] = fontsOf(context);
		const dx = (beside ? half : wing) + (size.compact ? 3 : 8);
		const place: Label['at'] = [x, beside ? row / 2 : row - 0.5];
		// Beside the strips, there is room up to the edge of the drawing.
		const room = [place, dx, until - x, beside ? 10 : -2] as const;
		const label = labelOf(all, context, [font, font, font], room);
		const at = corners.flatMap(([x, y]) => [x, y]);
		const by = corners.flatMap(([, , dx, dy]) => [dx, dy]);
		return {
			front: [{ type: 'path', key, at, by, closed: true, style: STYLES[as] }],
			obstacles: [key],
			labels: texts.length > 0 ? [label] : []
		};
	}
});
