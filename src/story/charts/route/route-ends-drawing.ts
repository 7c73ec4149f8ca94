import { textWidth, wrapEvenly } from '$lib/chart/wrap';
import type { Drawing, Label, Mark, SizeClass } from '$lib/drawing/drawing-types';
import type { Tables } from '../../tables/table-types';
import type { RouteEnd } from '../../tables/route-ends-table';
import { isExtraWide, isNarrowest, LOW } from '../size-names';
import { endOf } from './route-ends';

type End = RouteEnd['end'];

const ENDS: readonly End[] = ['start', 'finish'];

/** The width of each box, and where it begins: shares of the width of the drawing. */
const BOX = 0.485;
const X = { start: 0, finish: 1 - BOX };

/** What each side says of the other, in two boxes of one size, and below each who says so. */
export function drawEnds(data: Tables, size: SizeClass): Drawing {
	const setting = settingOf(size);
	const below = Math.max(...ENDS.map((end) => speakerHeight(endOf(data, end), size, setting)));
	return {
		x: [0, 1],
		y: [1, 0],
		edges: [
			['b', 0, 0],
			['b', 0, 0],
			['b', 1, 0],
			['b', 1, -Math.ceil(below)]
		],
		by: 'x',
		series: {},
		back: [],
		plot: [],
		front: ENDS.map(boxMark),
		labels: ENDS.flatMap((end) => [
			...statement(data, end, setting),
			speaker(endOf(data, end), setting)
		]),
		labelEdges: { top: ['b', 0, setting.inside], bottom: ['p', 1, -setting.inside] }
	};
}

/** How the texts are set, in pixels. */
type Setting = ReturnType<typeof settingOf>;

function settingOf(size: SizeClass) {
	const { compact, height } = size;
	/** Where room is short, a speaker is brief. */
	const brief = compact || height < LOW;
	return {
		brief,
		font: isNarrowest(size) ? 12 : compact ? 13 : isExtraWide(size) ? 15 : 14,
		/** From one baseline to the next, in font sizes. */
		pitch: compact ? 1.2 : 1.3,
		/** From a box to its speaker. */
		space: compact ? 5 : 8,
		/** From the edges of a box to its text. */
		inside: isNarrowest(size) ? 6 : compact ? 9 : height < LOW ? 12 : 22
	};
}

/**
 * From the edge of a box to the middle of its outline, in pixels. With less, the right outline is cut
 * where the width of the drawing is rounded up.
 */
const EDGE = 1.4;

/** The box of a statement is dashed, as claims are. */
const boxMark = (end: End): Mark => ({
	type: 'rect',
	key: `box ${end}`,
	at: [X[end], 0, X[end] + BOX, 1],
	by: [EDGE, EDGE, -EDGE, -EDGE],
	anchors: 'pp',
	style: { fill: 'none', stroke: 'var(--slate)', 'stroke-width': 1.6, 'stroke-dasharray': '5 3' }
});

/** The font sizes of the statements: the first one with which no word is wider than its box. */
const FONTS = [44, 38, 34, 30, 26, 23, 20, 18, 16, 14, 13, 12];

/** The largest one where room is short, so that both statements are about as large. */
const LARGEST_BRIEF = 30;

/** The width of the drawing with which no word is wider than its box, in pixels. */
const widthFor = (parts: readonly string[], size: number, inside: number): number =>
	(Math.max(...parts.map((word) => textWidth(word, size, true))) + 2 * inside) / BOX;

/** A statement in its box, as large as it can be. */
function statement(data: Tables, end: End, { brief, inside }: Setting): Label[] {
	const { about, brief: short } = endOf(data, end);
	const parts = ENDS.flatMap((each) => endOf(data, each).about.split(' '));
	const sizes = FONTS.filter((size) => !brief || size <= LARGEST_BRIEF);
	const texts = [...sizes.map((size) => [size, about] as const), [12, short] as const];
	return texts.map(([size, text], i) => ({
		id: `${end} ${i}`,
		at: [X[end], 0.5],
		anchors: 'pp',
		texts: [[{ text, bold: true }]],
		offsets: [[inside, 0]],
		size,
		pitch: 1.15,
		within: ['b', BOX, -2 * inside],
		wraps: true,
		fixed: true,
		rim: false,
		roomAcross: Math.ceil(widthFor(parts, size, inside)),
		...(i > 0 ? { unless: `${end} ${i - 1}` } : {})
	}));
}

const speakerOf = ({ who, whoShort }: RouteEnd, { brief }: Setting) => (brief ? whoShort : who);

/** Below a box, who says it. */
const speaker = (said: RouteEnd, setting: Setting): Label => ({
	id: `speaker ${said.end}`,
	at: [X[said.end], 1],
	anchors: 'pp',
	texts: [[{ text: speakerOf(said, setting), tone: 'soft' }]],
	// A text to the right of its point starts there.
	offsets: [[0.01, setting.space + setting.font * 0.9]],
	size: setting.font,
	pitch: setting.pitch,
	within: ['b', BOX, 0],
	wraps: true,
	fixed: true,
	free: true
});

/** The height of a speaker below the boxes in the narrowest drawing, with the space above. */
const speakerHeight = (said: RouteEnd, { width }: SizeClass, setting: Setting): number =>
	setting.space +
	wrapEvenly(speakerOf(said, setting), width * BOX, setting.font).length *
		setting.font *
		setting.pitch;
