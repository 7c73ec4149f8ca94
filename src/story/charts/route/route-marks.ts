import type { TextLine } from '$lib/chart/place-annotations';
import type { Label, Mark, Style } from '$lib/drawing/drawing-types';
import { pixels, plus, times } from '$lib/drawing/height';
import type { PlotMark } from '$lib/marks';
import type { Context } from '$lib/marks/types';

/** How much of its row a strip fills. Streams have the space between strips. */
export const THICK = 0.58;

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
	const most = large ? Math.min(40, size.width * 0.06) : Math.min(24, size.width * 0.03 + 4);
	const name = Math.round(Math.max(12, Math.min(most, row * 0.14)));
	const about = Math.max(12, large ? Math.round(name * 0.72) : Math.min(15, name - 2));
	return [name, about, Math.min(15, about)];
}

/** A text so many pixels right of a place, which has a share of the width, wraps, and never moves. */
const labelOf = (
	{ key, as, texts }: Part,
	{ across }: Context,
	fonts: readonly [number, number, number],
	{ at, dx, width }: { at: readonly [number, number]; dx: number; width: number }
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
	pitch: 1.2,
	within: ['b', ...plus(times(across, width), pixels(-dx - 4))],
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
				const place = { at: [left, row] as const, dx, width: right - left };
				return labelOf(strip, context, fontsOf(context, large), place);
			})
		};
	}
});

/** A corner of an arrow: a place on the axes, and pixels from there. */
type Corner = readonly [x: number, y: number, dx: number, dy: number];

/** Half the width of an arrow, of its head, and the length of that, in pixels. */
type Arrow = readonly [half: number, wing: number, head: number];

/** An arrow down to the next strip. */
function straight({ at: [row, x] }: Stream, [half, wing, head]: Arrow): Corner[] {
	const [top, bottom] = [row - THICK / 2, row - 1 + THICK / 2];
	const side = (sign: number): Corner[] => [
		[x, top, sign * half, 0],
		[x, bottom, sign * half, -head],
		[x, bottom, sign * wing, -head]
	];
	return [...side(-1), [x, bottom, 0, 0], ...side(1).toReversed()];
}

/** The angles of a round corner, in quarters of a turn. */
const ANGLES = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** An arrow from the right end of a strip down to that of the lowest one. */
function around({ at: [row, x], beside = 0 }: Stream, [half, wing, head]: Arrow): Corner[] {
	const r = 1.5 * half;
	const round = (y: number, dy: number, start: number): Corner[] =>
		ANGLES.map((share) => {
			const angle = ((start + share) * Math.PI) / 2;
			const [right, down] = [r * Math.cos(angle), r * Math.sin(angle)];
			return [x, y, Math.round(half - r + right), Math.round(dy + down)];
		});
	const end = (dx: number, dy: number): Corner => [beside, 0, dx, dy];
	return [
		[beside, row, 0, -half],
		...round(row, r - half, -1),
		...round(0, half - r, 0),
		...[end(head, half), end(head, wing), end(0, 0), end(head, -wing), end(head, -half)],
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
		const { key, as, at, texts, beside } = all;
		const [row, x, until] = at;
		const { size, y } = context;
		const half = Math.round(Math.min(22, size.width * 0.03, (size.height / (y[1] - y[0])) * 0.13));
		const arrow = [half, Math.round(half * 1.65), Math.round(half * 1.25)] as const;
		const corners = beside ? around(all, arrow) : straight(all, arrow);
		const [, font] = fontsOf(context);
		const label = labelOf(all, context, [font, font, font], {
			at: [x, beside ? row / 2 : row - 0.5],
			dx: arrow[beside ? 0 : 1] + (size.compact ? 2 : 8),
			width: until - x
		});
		const path = {
			at: corners.flatMap(([x, y]) => [x, y]),
			by: corners.flatMap(([, , dx, dy]) => [dx, dy])
		};
		return {
			front: [{ type: 'path', key, ...path, closed: true, style: STYLES[as] }],
			obstacles: [key],
			labels: texts.length > 0 ? [label] : []
		};
	}
});
