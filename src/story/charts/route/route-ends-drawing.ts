import words from '$words/route.json';
import type { TextLine } from '$lib/chart/place-annotations';
import { wrapEvenly } from '$lib/chart/wrap';
import type { Drawing, Label, Mark, SizeClass, Style } from '$lib/drawing/drawing-types';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import { ACROSS, cornersOf } from '../hundred-cells';
import { isExtraWide, isNarrowest, LOW } from '../size-names';
import { endOf, salesOf } from './route-ends';

/** The side of each block, in cells. */
const SIDE = ACROSS;

/** The cells from edge to edge: two blocks and the space between them. */
const WIDTH = 2 * SIDE + 0.6;
/** The width of a block, as a share. */
const COLUMN = SIDE / WIDTH;

/** What keeps the outline of the box inside the drawing, in cells. */
const EDGE = 0.15;
/** The left edge of the second block, as a share of the width. */
const RIGHT = (WIDTH - SIDE) / WIDTH;

/**
 * The two ends of the route as two blocks of one size: squares for a share of sales, and the box of a
 * statement. Where there is room, what is said of both ends is below them.
 */
export function drawEnds(data: Tables, size: SizeClass): Drawing {
	const setting = settingOf(size);
	const { above } = setting;
	const { labels, rule, height } = textsBelow(data, size, setting);
	return {
		x: [0, 1],
		y: [1, 0],
		edges: [
			['b', 0, 0],
			['b', 0, above],
			['b', 1, 0],
			['c', SIDE, above]
		],
		by: 'x',
		cells: { across: WIDTH + EDGE, down: SIDE, reserve: Math.ceil(above + height), least: 0 },
		series: {},
		back: [],
		plot: [],
		front: [
			...(['start', 'finish'] as const).map((end) => titleMark(data, end, setting)),
			...hundred(salesOf(data).share, above),
			boxMark(above),
			...(rule === undefined ? [] : [ruleMark(above + rule)])
		],
		labels: [...statement(data, setting), ...labels],
		labelEdges: {
			top: ['b', 0, above + setting.inside],
			bottom: ['c', SIDE, above - setting.inside]
		}
	};
}

/** How the texts are set, in pixels. */
type Setting = ReturnType<typeof settingOf>;

function settingOf(size: SizeClass) {
	const { compact, height } = size;
	const font = isNarrowest(size) ? 12 : compact ? 13 : isExtraWide(size) ? 15 : 14;
	/** Where room is short, texts are brief and have the whole width. */
	const brief = compact || height < LOW;
	return {
		brief,
		font,
		/** The font size of the titles of the blocks. */
		title: Math.round(font * 1.25),
		/** From one baseline to the next, in font sizes. */
		pitch: compact ? 1.2 : 1.3,
		/** The space between two texts. */
		space: compact ? 5 : 8,
		/** From the upper edge to the blocks, with their titles. */
		above: Math.round(font * (brief ? 1.7 : 2)),
		/** From the edges of the box to its text. */
		inside: isNarrowest(size) ? 5 : compact ? 8 : height < LOW ? 10 : 18
	};
}

const X = { start: 0, finish: RIGHT };

const titleMark = (data: Tables, end: 'start' | 'finish', { title }: Setting): Mark => ({
	type: 'text',
	key: `title ${end}`,
	at: [X[end], 0],
	by: [0, title],
	anchors: 'bb',
	size: title,
	lines: [{ text: endOf(data, end).title, bold: true }]
});

/** The side of a square, and from one to the next, in cells: they fill the block from edge to edge. */
const SQUARE = 0.84;
const STEP = (SIDE - SQUARE) / (SIDE - 1);

/** A hundred squares in rows, of which the first ones are filled. */
function hundred(share: number, above: number): Mark[] {
	const squares = (key: string, style: Style, from: number, to: number): Mark => ({
		type: 'rect',
		key,
		at: cornersOf(from, to, { first: 0, side: SQUARE, step: STEP }),
		// The outlines of the first column are inside the drawing too.
		by: [0.5, above],
		anchors: 'cc',
		style
	});
	return [
		squares('filled', { fill: 'var(--ink)', stroke: 'var(--ink)' }, 0, share),
		squares('others', { fill: 'none', stroke: 'var(--slate)' }, share, SIDE ** 2)
	];
}

/** The box of a statement is dashed, as claims are. */
const boxMark = (above: number): Mark => ({
	type: 'rect',
	key: 'box',
	at: [RIGHT, 0, RIGHT, SIDE],
	by: [0, above],
	anchors: 'bc',
	square: true,
	style: { fill: 'none', stroke: 'var(--slate)', 'stroke-width': 1.6, 'stroke-dasharray': '5 3' }
});

/** The font sizes of the statement: the first one with which it fits into its box. */
const FONTS = [34, 30, 26, 23, 20, 18, 16, 14, 13, 12];

/** The statement in its box, as large as it can be. */
const statement = (data: Tables, { above, inside }: Setting): Label[] => {
	const { about, brief } = endOf(data, 'finish');
	const texts = [...FONTS.map((size) => [size, about] as const), [12, brief] as const];
	return texts.map(([size, text], i) => ({
		id: `statement ${i}`,
		at: [RIGHT, SIDE / 2],
		anchors: 'bc',
		by: [0, above],
		texts: [[{ text, bold: true }]],
		offsets: [[inside, 0]],
		size,
		pitch: 1.15,
		within: ['c', SIDE, -2 * inside],
		wraps: true,
		fixed: true,
		rim: false,
		...(i > 0 ? { unless: `statement ${i - 1}` } : {})
	}));
};

/** From edge to edge of the drawing, below the blocks. */
const ruleMark = (down: number): Mark => ({
	type: 'path',
	key: 'rule',
	at: [0, SIDE, 1, SIDE],
	by: [0, down],
	anchors: 'bc',
	style: { stroke: 'var(--rule)' }
});

/** The texts below the blocks. */
interface TextsBelow {
	labels: readonly Label[];
	/** From the blocks to the rule above what is said of both ends, in pixels, if there is room for it. */
	rule?: number;
	/** Of everything below the blocks, in pixels. */
	height: number;
}

/**
 * Below each block what it is and who says so; where there is room, what is said of both ends below
 * a rule.
 */
const textsBelow = (data: Tables, size: SizeClass, setting: Setting): TextsBelow =>
	setting.brief ? briefTexts(data, size, setting) : fullTexts(data, size, setting);

const soft = (text: string): TextLine => ({ text, tone: 'soft' });

const WHOLE = { x: 0, share: 1 };
const START = { x: X.start, share: COLUMN };
const FINISH = { x: X.finish, share: COLUMN };

function fullTexts(data: Tables, size: SizeClass, setting: Setting): TextsBelow {
	const { space } = setting;
	const [start, finish, both] = [endOf(data, 'start'), endOf(data, 'finish'), endOf(data, 'both')];
	const { share, period } = salesOf(data);
	const { labels, add } = column(size, setting);
	const starts = add('speaker start', space, soft(start.who), START);
	const text = fillMessage(words.squares, { share, period });
	const squares = add('squares', starts + space, { text }, START);
	const ends = add('speaker finish', space, soft(finish.who), FINISH);
	const rule = Math.max(squares, ends) + space;
	const said = add('both', rule + space, { text: both.about }, WHOLE);
	return { labels, rule, height: add('speaker both', said, soft(both.who), WHOLE) };
}

/** A speaker without what else is known of them: what a comma divides from the name. */
const nameOf = (speaker: string) => speaker.split(', ').slice(0, 1).join('');

function briefTexts(data: Tables, size: SizeClass, setting: Setting): TextsBelow {
	const { space, font } = setting;
	const [start, finish] = [endOf(data, 'start'), endOf(data, 'finish')];
	const { period } = salesOf(data);
	const { labels, add, addLine } = column(size, setting);
	addLine('legend', space, [words.filled], START);
	const speaker = addLine(
		'speaker finish',
		space,
		[finish.whoShort, nameOf(finish.whoShort)],
		FINISH
	);
	const texts = fillMessages(words.squaresBriefly, { period, who: nameOf(start.whoShort) });
	const text =
		texts.find((each) => wrapEvenly(each, size.width, font).length <= 2) ?? texts.at(-1) ?? '';
	return { labels, height: add('squares', speaker + space, { text }, WHOLE) };
}

/** Where texts begin, and their width: shares of that of the drawing. */
interface Place {
	x: number;
	share: number;
}

/** Adds texts below the blocks. What adds one returns its lower edge in the narrowest drawing. */
function column({ width }: SizeClass, { font, pitch, above }: Setting) {
	const labels: Label[] = [];
	const row = font * pitch;
	const label = (id: string, top: number, { x, share }: Place): Omit<Label, 'texts'> => ({
		id,
		at: [x, SIDE],
		anchors: 'bc',
		by: [0, above],
		offsets: [[HERE, top + font * 0.9]],
		size: font,
		pitch,
		within: ['b', share, 0],
		fixed: true,
		free: true
	});
	return {
		labels,
		/** Adds a text that wraps. */
		add: (id: string, top: number, line: TextLine, place: Place): number => {
			labels.push({ ...label(id, top, place), texts: [[line]], wraps: true });
			return top + wrapEvenly(line.text, width * place.share, font).length * row;
		},
		/** Adds the first text that has room in a line. */
		addLine: (id: string, top: number, texts: readonly string[], place: Place): number => {
			labels.push({ ...label(id, top, place), texts: texts.map((text) => [soft(text)]) });
			return top + row;
		}
	};
}

/** A text to the right of its point starts there. */
const HERE = 0.01;
