import words from '$words/actors.json';
import { lineWidth, type Offset, type TextLine } from '$lib/chart/place-annotations';
import { minus, pixels, plus, times } from '$lib/drawing/height';
import type { Mark } from '$lib/drawing/drawing-types';
import { plot, rule, text, type PlotMark } from '$lib/marks';
import type { Block, Context, MarkLabel, Sides, Value } from '$lib/marks/types';
import type { Lane } from '../../tables/actor-lanes';
import { heightOf, LANES, SPANS, type ActorsState } from './actors-data';

/** The name of each lane, and who is meant. */
export const NAMES: Readonly<Record<Lane, readonly [name: string, who: string]>> = {
	congress: [words.congress, words.congressWho],
	treasury: [words.treasury, words.treasuryWho],
	state: [words.state, words.stateWho],
	china: [words.china, words.chinaWho],
	presidents: [words.presidents, ''],
	'joint-work': [words.jointWork, words.jointWorkWho],
	'us-president': [words.usPresident, '']
};

/** From this size, the names of the lanes are beside them, and texts are full. */
export const WIDE = { width: 640, height: 352 } as const;

const isWide = ({ size }: Context) => size.width >= WIDE.width && size.height >= WIDE.height;

const drawnIf = (test: (context: Context) => boolean, mark: PlotMark): PlotMark => ({
	...mark,
	piece: (context) => (test(context) ? mark.piece(context) : {})
});

/** Marks of drawings with names beside the lanes, or of all others. */
export const wide = (...marks: readonly PlotMark[]) => marks.map((each) => drawnIf(isWide, each));
export const narrow = (...marks: readonly PlotMark[]) =>
	marks.map((each) => drawnIf((context) => !isWide(context), each));

/** A mark with other labels. */
const relabelled = (
	mark: PlotMark,
	change: (label: MarkLabel, context: Context) => MarkLabel
): PlotMark => ({
	...mark,
	piece: (context) => {
		const { labels = [], ...rest } = mark.piece(context);
		return { ...rest, labels: labels.map((label) => change(label, context)) };
	}
});

/**
 * A text that breaks into lines between two places of the axis, where it has room: the table says the same.
 * @param less pixels that stay free
 */
export const wrapped = (
	mark: PlotMark,
	[from, to]: readonly [number, number],
	less: number
): PlotMark =>
	relabelled(mark, (label, { x, sides }) => {
		const share = (to - from) / (x[1] - x[0]);
		const room = -share * (sides.left + sides.right) - less;
		return { ...label, wraps: true, within: ['b', share, room], rank: 'may' };
	});

/** A text further from its place: pixels across and down. */
const away = (mark: PlotMark, across: number, down: number): PlotMark =>
	relabelled(mark, (label) => {
		const further = ([dx, dy]: Offset): Offset => [
			dx + Math.sign(dx) * across,
			dy + Math.sign(dy) * down
		];
		return { ...label, offsets: label.offsets.map(further) };
	});

/** A text in small type where the drawing is narrow. */
const smaller = (mark: PlotMark): PlotMark =>
	relabelled(mark, (label, { size }) =>
		// The last text is the one before it in small type.
		size.width < 448 ? { ...label, size: 'small', texts: label.texts.slice(0, -1) } : label
	);

/** A text that may have no room. @param key of the text in whose place it stands, if it has another one's */
export const optional = (mark: PlotMark, key?: string): PlotMark =>
	relabelled(mark, (label) => ({
		...label,
		rank: 'may',
		...(key ? { unless: `label of ${key}` } : {})
	}));

type Place = readonly [x: Value, y: number];

/** A text of a place on a lane, from full to brief. */
export const note = (key: string, place: Place, side: Sides, ...texts: readonly string[]) =>
	text(key, place, texts, { side });
export const soft = (key: string, place: Place, side: Sides, ...texts: readonly string[]) =>
	text(key, place, texts, { side, tone: 'soft' });

/** A text beside the line of a letter, or beside a visit. */
export const beside = (mark: PlotMark): PlotMark => away(mark, 8, 0);

/** A text below the name of a lane that is beside a visit. */
export const below = (mark: PlotMark): PlotMark => away(mark, 8, 15);

/** A text above another one, with a dotted line down to its place. */
export const raised = (mark: PlotMark): PlotMark => {
	const { extent, key } = mark;
	const ends = extent.x.flatMap((x) => [x, x].map((each) => [each, Number(extent.y[0])] as const));
	const line = rule(`line of ${key}`, ends, { tone: 'slate', by: [0, -8, 0, -36] });
	const { piece } = away(mark, 0, 34);
	return { ...mark, piece: (context) => ({ ...line.piece(context), ...piece(context) }) };
};

/** The name of a lane on it, where names are not beside the lanes. */
export const nameOn = (
	state: ActorsState,
	lane: Lane,
	x: Value,
	side: Sides,
	...texts: readonly string[]
): PlotMark =>
	away(
		text(`name of ${lane}`, [x, heightOf(state, lane)], texts.length > 0 ? texts : NAMES[lane][0], {
			tone: 'soft',
			bold: true,
			side
		}),
		0,
		typeof x === 'number' ? -3 : 0
	);

/** The name of a lane, and below it who is meant. */
const nameLines = (lane: Lane): TextLine[] => {
	const [name, who] = NAMES[lane];
	return [
		{ text: name, bold: true, size: 14 },
		...(who ? [{ text: who, tone: 'soft' as const }] : [])
	];
};

/** The width of the column of lane names in a state, in pixels. */
const nameColumnOf = (state: ActorsState): number =>
	Math.max(
		150,
		...LANES[state]
			.flatMap(nameLines)
			.map((line) => Math.ceil(lineWidth(line, line.size ?? 13)) + 8)
	);

/** The names beside the lanes. */
const names = (state: ActorsState): PlotMark => ({
	key: 'names',
	extent: { x: [], y: [] },
	piece: () => ({
		front: LANES[state].map((lane): Mark => {
			const lines = nameLines(lane);
			return {
				type: 'text',
				key: `name of ${lane}`,
				at: [0, heightOf(state, lane)],
				by: [0, lines.length > 1 ? -4 : 4.5],
				anchors: 'bd',
				lines
			};
		})
	})
});

/** What labels keep clear of. Tooltips are picked by lane and day. */
const clearOf = (obstacles: readonly string[]): PlotMark => ({
	key: 'obstacles',
	extent: { x: [], y: [] },
	plot: { by: 'both' },
	piece: () => ({ obstacles })
});

/** Above the highest lane, and below the lowest one without the axis, in pixels. */
interface Rooms {
	wide: readonly [above: number, below: number];
	narrow: readonly [above: number, below: number];
}

/** The height of the axis. */
const AXIS = 26;

/**
 * A plot of lanes at whole numbers of its y axis, from the lowest one up.
 * @param texts in the order in which they matter
 * @param hidden how many of the highest lanes only drawings with names beside them have
 */
export function laneBlock(
	state: ActorsState,
	rooms: Rooms,
	texts: readonly PlotMark[],
	marks: readonly PlotMark[],
	hidden = 0
): Block {
	const lanes = LANES[state];
	const top = lanes.length - 1;
	const lines = lanes.map((lane, i) =>
		rule(`lane ${lane}`, { y: top - i }, { as: 'measured', tone: 'axis', width: 0.75 })
	);
	const isShown = (i: number) => i >= hidden;
	const inner = plot(
		{
			x: { ends: SPANS[state], ticks: 'months' },
			y: { ends: [0, top], ticks: false }
		},
		...lines.flatMap((line, i) => (isShown(i) ? [line] : wide(line))),
		...wide(...texts.map((each) => away(each, 0, 6))),
		...narrow(...texts.map(smaller)),
		...marks,
		...wide(names(state)),
		clearOf(lines.map(({ key }) => key))
	);
	return {
		...inner,
		sides: (context) => ({
			left: isWide(context) ? nameColumnOf(state) : 1,
			right: isWide(context) ? 8 : 3
		}),
		draw: (context, frame) => {
			const [above, below] = isWide(context) ? rooms.wide : rooms.narrow;
			const floor = minus(frame.bottom, pixels(AXIS));
			const foot = minus(floor, pixels(below));
			const highest = plus(frame.top, pixels(above));
			// Lanes that are not shown are above the drawing.
			const lost = isWide(context) ? 0 : hidden;
			const ceiling = plus(highest, times(minus(foot, highest), -lost / (top - lost)));
			const { axisX, ...drawn } = inner.draw(context, frame);
			return {
				...drawn,
				...(axisX ? { axisX: { ...axisX, below } } : {}),
				edges: [
					['b', 0, context.sides.left],
					['b', ...ceiling],
					['b', 1, -context.sides.right],
					['b', ...foot]
				],
				labelEdges: {
					left: ['b', 0, context.sides.left === 1 ? 0 : context.sides.left],
					top: ['b', 0, 1],
					right: ['b', 1, 0],
					bottom: ['b', ...floor]
				}
			};
		}
	};
}

/** Room above cards, with a name just above them. @param grow its share of what is left of the height */
export const above = (grow: number, name = ''): Block => ({
	sheets: [],
	axes: { x: { ends: SPANS.levers } },
	marks: [clearOf([])],
	room: () => ({ least: name ? 18 : 0, grow }),
	draw: (_, { left, bottom }) => ({
		edges: [
			['b', 0, 1],
			['b', 0.25, 0],
			['b', 1, -1],
			['b', 0.75, 0]
		],
		front: name
			? [
					{
						type: 'text',
						key: `name of ${name}`,
						at: [left[0], bottom[0]],
						by: [left[1], bottom[1] - 6],
						anchors: 'bb',
						lines: [{ text: name, bold: true, tone: 'soft' }]
					}
				]
			: []
	})
});
