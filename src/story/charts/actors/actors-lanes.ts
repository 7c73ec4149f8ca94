import words from '$words/actors.json';
import { wrapEvenly } from '$lib/chart/wrap';
import type { Mark } from '$lib/drawing/drawing-types';
import { plot, rule, text, type Block, type LabelSpec, type PlotMark } from '$lib/marks';
import type { Sides, Value } from '$lib/marks/types';
import type { Lane } from '../../tables/actor-lanes';
import type { Tables } from '../../tables/table-types';
import { heightOf, LANES, SPANS, type LaneEvent, type LaneState } from './actors-values';
import { eventMarks } from './actors-marks';

/** The name of each lane, who is meant, and both in brief. */
export const NAMES: Readonly<Record<Lane, readonly [name: string, who?: string, brief?: string]>> =
	{
		congress: [words.congress, words.congressWho],
		treasury: [words.treasury, words.treasuryWho, words.treasuryBrief],
		state: [words.state, words.stateWho, words.stateBrief],
		china: [words.china, words.chinaWho],
		presidents: [words.presidents],
		'joint-work': [words.jointWork, words.jointWorkWho],
		'us-president': [words.usPresident]
	};

/** The width of the names beside the lanes, in pixels. */
const BESIDE = 154;

/** Room above the highest lane, and below the lowest one, in lanes; lines of text above both. */
const ROOM: Readonly<Record<LaneState, readonly [above: number, below: number, lines: number]>> = {
	letters: [0.35, 0.55, 2],
	trip: [0, 0.6, 1],
	control: [0.2, 0.4, 3]
};

/** A place on a lane, and a side of it, for its name. */
type NamePlace = readonly [x: Value, side: Sides];

/** The name of a lane beside it, or in a compact drawing on it. */
function nameOf(lane: Lane, y: number, [x, side]: NamePlace = ['start', 'ne']): PlotMark {
	const [name, who = '', brief = name] = NAMES[lane];
	const key = `name of ${lane}`;
	const on = text(key, [x, y], brief, { side, tone: 'soft', bold: true, size: 12 });
	const lines = [
		{ text: name, bold: true, size: 14 },
		{ text: who, tone: 'soft' }
	] as const;
	const by = [0, who ? -3 : 5];
	const beside: Mark = {
		type: 'text',
		key,
		at: [0, y],
		by,
		anchors: 'bd',
		lines: lines.slice(0, who ? 2 : 1)
	};
	return {
		...on,
		sides: ({ size }) => ({ left: size.compact ? 0 : BESIDE, right: 0 }),
		piece: (context) => (context.size.compact ? on.piece(context) : { front: [beside] })
	};
}

/** The lanes of a state, with the marks of its events. Readers pick the nearest data point of all lanes. */
export function laneBlock(
	t: Tables,
	state: LaneState,
	names: Readonly<Partial<Record<Lane, NamePlace>>>,
	...marks: readonly PlotMark[]
): Block {
	const all = LANES[state].map((lane) => ({ lane, y: heightOf(state, lane) }));
	const [above, below, lines] = ROOM[state];
	const level = (key: string, y: number) =>
		rule(key, { y }, { as: 'measured', tone: 'axis', width: 0.75 });
	const levels = [...all.map(({ lane, y }) => level(`lane ${lane}`, y)), level('floor', -below)];
	return plot(
		{
			x: { ends: SPANS[state], ticks: 'months' },
			y: { ends: [-below, all.length - 1 + above], ticks: false }
		},
		...levels,
		...all.map(({ lane, y }) => nameOf(lane, y, names[lane])),
		...marks,
		eventMarks(t, state, -below),
		{
			key: 'lanes',
			extent: { x: [], y: [] },
			above: { y: 'top', lines },
			plot: { by: 'both' },
			piece: () => ({ obstacles: levels.map(({ key }) => key) })
		}
	);
}

/** How often a text is moved away, so that it does not stand on the next lane. */
const STEPS = 9;

/** Tells texts of an event apart; places instead of its own; pixels to the line that it is beside. */
type SaidOptions = Partial<LabelSpec> & { key?: string; x?: Value; y?: number; gap?: number };

/** A text of an event, from full to brief. Compact drawings leave out the fullest one. */
export function said(
	event: Pick<LaneEvent, 'id' | 'x' | 'y'>,
	side: Sides,
	texts: readonly string[],
	{ key = event.id, x = event.x, y = event.y, gap = 0, ...options }: SaidOptions = {}
): PlotMark {
	const full = text(key, [x, y], texts, { ...options, side });
	const brief = text(key, [x, y], texts.slice(1), { ...options, side });
	return {
		...full,
		piece: (context) => {
			const { labels = [] } = (context.size.compact ? brief : full).piece(context);
			return {
				labels: labels.map(({ offsets, ...label }) => ({
					...label,
					offsets: offsets.slice(0, STEPS).map(([dx, dy]) => [dx + Math.sign(dx) * gap, dy])
				}))
			};
		}
	};
}

/** A text that may be left out, as the table says the same. */
export const aside = (...[event, side, texts, options]: Parameters<typeof said>): PlotMark =>
	said(event, side, texts, { tone: 'soft', rank: 'may', clear: true, ...options });

/** Texts in more and more lines. */
export const wrapped = (texts: readonly string[]): string[] =>
	texts.flatMap((each) =>
		[240, 170, 145, 115].map((width) => wrapEvenly(each, width, 13).join('\n'))
	);
