import words from '$words/potency.json';
import type { TextLine } from '$lib/chart/place-annotations';
import { fittingOrLast, textWidth } from '$lib/chart/wrap';
import { count } from '$lib/data/format';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import type { Drawing, Label, Mark, SizeClass, Style } from '$lib/drawing/drawing-types';
import { padded } from '$lib/drawing/compile/padding';
import { fixedAxis } from '$lib/drawing/compile/ticks';
import type { Tables } from '../../tables/table-types';
import { range, SYNTHETIC, type Mark as Drug } from './marks';
import { drawnRows, equalParts, type PotencyState } from './potency';

/** Bars on a logarithmic axis, one row for each drug, or two fields of equal effect. */
export const drawPotency = (tables: Tables, state: PotencyState, size: SizeClass): Drawing =>
	state === 'equal' ? partsDrawing(tables, size) : rangesDrawing(tables, state, size);

/** The upper end of the axis, as a power of ten. */
const topOf = (state: PotencyState) => (state === 'others' ? 4.35 : 2.3);

/** Each gridline is ten times the last, as the story says. */
const TICKS = [1, 10, 100, 1000, 10_000];

/** The lower end of the axis, and the room beside it, in pixels. */
const LOWEST = 0.9;
const RIGHT = 14;
const leftOf = ({ compact }: Pick<SizeClass, 'compact'>) => (compact ? 112 : 156);

/** What both kinds of drawing share. */
const frameOf = (size: SizeClass, rows: number, top: number) =>
	({
		x: [LOWEST, 10 ** top],
		y: [rows - 0.5, -0.5],
		log: true,
		edges: padded({ top: 4, right: RIGHT, bottom: 28, left: leftOf(size) }),
		by: 'y',
		series: {},
		plot: []
	}) as const;

function rangesDrawing(tables: Tables, state: PotencyState, size: SizeClass): Drawing {
	const rows = drawnRows(tables, state);
	const top = topOf(state);
	const ticks = TICKS.filter((at) => at < 10 ** top).map((at) => [at, count(at)] as const);
	const bars = rows.map((drug, row) => barOf(drug, row, top, size));
	return {
		...frameOf(size, rows.length, top),
		axisX: fixedAxis(ticks, true),
		back: fansOf(rows, state),
		front: bars.flatMap(({ marks }) => marks),
		labels: bars.flatMap(({ labels }) => labels)
	};
}

const text = (
	key: string,
	line: TextLine,
	at: readonly [number, number],
	by: readonly [number, number],
	rest: Partial<Extract<Mark, { type: 'text' }>> = {}
): Mark => ({ type: 'text', key, lines: [line], at, by, ...rest });

/** The range of a drug, its name and its value. */
function barOf(
	drug: Drug,
	row: number,
	top: number,
	size: SizeClass
): { marks: Mark[]; labels: Label[] } {
	const { compact } = size;
	const { id, low, high, style: kind, inside } = drug;
	const thick = compact ? 12 : 18;
	const accent = SYNTHETIC.includes(id);
	const colour = accent ? 'var(--accent)' : 'var(--ink)';
	const fill = { stated: colour, derived: 'none', disputed: 'hatch-accent' }[kind];
	const style: Style = {
		fill,
		stroke: kind === 'stated' ? 'none' : accent ? 'var(--accent)' : 'var(--slate)',
		'stroke-width': 1.5,
		...(kind === 'derived' ? { 'stroke-dasharray': '1.5 3', 'stroke-linecap': 'round' } : {})
	};
	return {
		marks: [
			{
				type: 'rect',
				key: `bar ${id}`,
				at: [low, row - 0.21, high, row + 0.21],
				most: thick,
				// A single value is a disc, because a bar without width would vanish.
				radius: 'full',
				style
			},
			...(inside === null
				? []
				: [
						{
							type: 'dot',
							key: `dot ${id}`,
							at: [inside, row],
							r: [thick * 0.24, 0.1],
							style: { fill: colour }
						} as const
					]),
			text(`name ${id}`, { text: drug.name, bold: true }, [0, row], [0, 5], { anchors: 'bd' })
		],
		labels: valueOf(drug, row, size, { thick, before: beforeOf(drug, top, size) })
	};
}

/** From a bar to its value, in pixels. */
const BESIDE = 10;

/** The least room between the name of a drug and its bar, in pixels. */
function beforeOf({ name, low }: Drug, top: number, size: SizeClass): number {
	const left = leftOf(size);
	const share = Math.log(low / LOWEST) / Math.log(10 ** top / LOWEST);
	return left + share * (size.width - left - RIGHT) - textWidth(name, 13, true);
}

/**
 * The value of a drug: after its bar, or before it if there is no room. The formula of a derived range
 * follows the value or, on a phone, is above the bar.
 */
function valueOf(
	{ id, low, high, words: brief, long: full, formula, inside }: Drug,
	row: number,
	{ compact }: SizeClass,
	{ thick, before }: { thick: number; before: number }
): Label[] {
	const accent = SYNTHETIC.includes(id);
	const value = compact ? brief : full;
	const derived = formula && fillMessage(words.derivedFrom, { formula });
	const long =
		compact || inside === null
			? value
			: fillMessage(words.derivedBeside, { value, formula, inside });
	const line = (text: string): TextLine[] => [
		{ text, tone: accent ? 'accent' : 'ink', bold: accent }
	];
	const end = low === high ? thick / 2 : 0;
	const key = `value ${id}`;
	const place = { free: true, fixed: true } as const;
	return [
		{
			...place,
			id: key,
			at: [high, row],
			texts: [...new Set([long, value])].map(line),
			offsets: [[BESIDE + end, 0]]
		},
		{
			...place,
			id: `${key} before`,
			unless: key,
			at: [low, row],
			texts: [line(fittingOrLast([value, brief], before - BESIDE - end, 13, accent))],
			offsets: [[-BESIDE - end, 0]]
		},
		...(compact && derived
			? [
					{
						id: `formula ${id}`,
						free: true,
						at: [low, row],
						texts: [[{ text: derived, tone: 'soft' }]],
						offsets: [[0.01, -thick / 2 - 9]],
						room: 38
					} satisfies Label
				]
			: [])
	];
}

/** Where the factors stand between two rows: just below the middle, where the edges are far apart. */
const FACTORS = 0.56;

/** The range of one drug connected to that of fentanyl: both ends, and all between them. */
function fansOf(rows: readonly Drug[], state: PotencyState): Mark[] {
	const from = state === 'range' ? 'morphine' : state === 'heroin' ? 'heroin' : undefined;
	const [start, end] = [from, 'fentanyl'].map((id) => rows.findIndex((row) => row.id === id));
	const [drug, fentanyl] = [rows[start ?? -1], rows[end ?? -1]];
	if (!drug || !fentanyl || start === undefined || end === undefined) return [];
	const line: Style = { fill: 'none', stroke: 'var(--accent)', 'stroke-dasharray': '2 3' };
	// Heroin’s lower end has the highest factor, and its upper end the lowest.
	const factors =
		from === 'heroin'
			? [fentanyl.low / drug.low, fentanyl.high / drug.high]
			: [fentanyl.low, fentanyl.high];
	const factor = (side: 'low' | 'high', left: boolean): Mark => {
		const value = factors[side === 'low' ? 0 : 1] ?? 0;
		// The edges are straight in pixels, and the axis is logarithmic.
		const x = drug[side] ** (1 - FACTORS) * fentanyl[side] ** FACTORS;
		return text(
			`factor ${side}`,
			{ text: `× ${value}`, tone: 'accent', bold: true },
			[x, start + (end - start) * FACTORS],
			[left ? -10 : 10, 4],
			{ anchor: left ? 'end' : 'start' }
		);
	};
	const edge = (side: 'low' | 'high'): Mark => ({
		type: 'path',
		key: `fan ${side}`,
		at: [drug[side], start, fentanyl[side], end],
		style: line
	});
	return [
		{
			type: 'path',
			key: 'fan',
			at: [drug.low, start, fentanyl.low, end, fentanyl.high, end, drug.high, start],
			closed: true,
			style: { fill: 'var(--accent)', 'fill-opacity': 0.12 }
		},
		edge('low'),
		edge('high'),
		factor('low', true),
		factor('high', false)
	];
}

/** The columns of a field of dots. */
const ACROSS = 10;

/** One dot is one part by weight. Both fields relieve the same pain. */
function partsDrawing(tables: Tables, size: SizeClass): Drawing {
	const { morphine, low, high } = equalParts(tables);
	const top = topOf('equal');
	/** The pixels from the first field to the second one. */
	const gap = size.compact ? 28 : 56;
	const soft = (text: string): TextLine => ({ text, tone: 'soft' });
	const dots = (
		key: string,
		total: number,
		filled: number,
		tone: string,
		x = 0,
		left = 0
	): Mark => ({
		type: 'dots',
		key,
		total,
		filled,
		tones: [tone, tone],
		rim: 1.6,
		arrange: { kind: 'rows', across: ACROSS, x, y: 0, by: [left, 48] }
	});
	return {
		...frameOf(size, 2, top),
		cells: { across: ACROSS / 0.56, down: 10, reserve: 56, least: 4 },
		back: [],
		front: [
			text('morphine', { text: words.morphine, bold: true }, [0, 0], [2, 15], { anchors: 'bb' }),
			text(
				'morphine parts',
				soft(fillMessage(words.morphineParts, { parts: morphine })),
				[0, 0],
				[2, 34],
				{
					anchors: 'bb'
				}
			),
			text(
				'fentanyl',
				{ text: words.fentanyl, bold: true, tone: 'accent' },
				[ACROSS, 0],
				[gap, 15],
				{
					anchors: 'cb'
				}
			),
			dots('morphine dots', morphine, 0, 'slate'),
			dots('fentanyl dots', Math.round(high), low, 'accent', ACROSS, gap)
		],
		labels: [
			{
				id: 'fentanyl parts',
				at: [ACROSS, 0],
				anchors: 'cb',
				free: true,
				fixed: true,
				texts: fillMessages(words.fentanylParts, { parts: range(low, high) }).map((each) => [
					soft(each)
				]),
				offsets: [[gap, 34]]
			}
		]
	};
}
