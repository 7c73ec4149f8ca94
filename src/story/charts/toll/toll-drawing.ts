import words from '$words/toll.json';
import { count } from '$lib/data/format';
import { padded } from '$lib/drawing/compile/padding';
import { monthAxis, valueAxis } from '$lib/drawing/compile/ticks';
import type { Drawing, SizeClass } from '$lib/drawing/drawing-types';
import { fillMessage } from '$lib/messages/fill-message';
import { controlsHeight } from '../question-room';
import type { Tables } from '../../tables/table-types';
import { codePoints, shares, stack } from './toll-classes';
import {
	fallen,
	level,
	levels,
	newestAll,
	newestEnd,
	newestEnds,
	newestPeak,
	newestPeakLabel,
	newestSynthetic
} from './toll-newest';
import {
	band,
	namedLine,
	otherLines,
	predictedLine,
	syntheticArea,
	syntheticLine,
	totalLine
} from './toll-lines';
import type { DrawPart } from './toll-parts';
import {
	announcedPoints,
	crossingPoints,
	endValues,
	julyPoint,
	peakLabel,
	peakPoint,
	questionLabel,
	questionPoints,
	startPoint
} from './toll-points';
import {
	block,
	field,
	fieldLeft,
	filledField,
	ringCells,
	roomBelow,
	stem,
	stemNote,
	twelveMonths
} from './toll-rings';
import { extentOf, isField, type TollExtent, type TollState } from './toll-states';

/** The parts of each state, from back to front. The labels of the first parts matter most. */
const PARTS: Readonly<Record<TollState, readonly DrawPart[]>> = {
	field: [field],
	gathered: [totalLine, block, julyPoint, twelveMonths],
	stem: [totalLine, stem, julyPoint, crossingPoints, startPoint, stemNote],
	'two-thirds': [filledField],
	guess: [newestAll, newestEnd, newestPeak, newestPeakLabel, fallen, level, questionPoints],
	'guess-open': [newestAll, questionPoints, questionLabel],
	// The layer of the question labels the peak, clear of the reader’s line.
	'guess-answered': [newestAll, newestEnd, newestPeak, fallen, level, questionPoints],
	counted: [band, totalLine, endValues, peakPoint, peakLabel],
	blip: [band, predictedLine, totalLine, announcedPoints],
	rise: [syntheticArea, band, totalLine, syntheticLine, shares],
	overlap: [otherLines, syntheticLine, stack],
	code: [syntheticLine, namedLine, codePoints],
	fall: [newestAll, newestSynthetic, newestEnds, newestPeak, newestPeakLabel, levels],
	left: [fieldLeft]
};

/** How a state moves on from the one before it, where more than one thing moves. */
const TIMES: Readonly<
	Partial<Record<TollState, Pick<Drawing, 'follows' | 'moves' | 'enters' | 'untilDuring'>>>
> = {
	// The rings fold into the stem, and the line is traced to their point.
	stem: { follows: 'field', moves: [0, 0.55], untilDuring: [0.5, 0.9] },
	// The line goes back, the axis zooms in, and the rings spread over their months.
	gathered: { follows: 'stem', moves: [0.45, 1], untilDuring: [0.1, 0.5] },
	'two-thirds': { follows: 'stem' },
	rise: { follows: 'two-thirds' }
};

/** The states that need the field of rings: a block of rings has as many rows to sort by as the field. */
const RINGED: readonly TollState[] = ['field', 'gathered', 'stem', 'two-thirds', 'left'];

/** Deaths in the 12 months ending each month, as a line or, for one year, as rings. */
export function drawToll(tables: Tables, state: TollState, size: SizeClass): Drawing {
	const { compact } = size;
	const extent = extentOf(tables, state);
	const { x0, x1, y0, y1, until } = extent;
	const parts = PARTS[state].map((part) => part(tables, size, extent));
	const all = <K extends 'plot' | 'front' | 'labels' | 'obstacles'>(key: K) =>
		parts.flatMap((part) => [...(part[key] ?? [])]) as NonNullable<
			(typeof parts)[number][K]
		>[number][];
	const axis = (value: number) =>
		compact && value > 0
			? fillMessage(words.thousands, { count: count(value / 1000) })
			: count(value);
	// The line has no length yet: the state `stem` traces it from there.
	const drawn = ['field', 'gathered'].includes(state) ? tables.deaths.all_drugs.first : until;
	const obstacles = state === 'gathered' ? [] : all('obstacles');
	return {
		x: [x0, x1],
		y: [y0, y1],
		edges: padded(paddingOf(extent, size)),
		by: 'x',
		...(drawn < x1 ? { until: drawn } : {}),
		...(RINGED.includes(state) ? { cells: ringCells(tables, state) } : {}),
		...(isField(state)
			? {}
			: { axisY: valueAxis([y0, y1], compact ? 4 : 6, axis), axisX: monthAxis([x0, x1]) }),
		series: Object.assign({}, ...parts.map(({ series }) => series)) as Drawing['series'],
		back: [],
		plot: all('plot'),
		front: all('front'),
		labels: all('labels'),
		...(obstacles.length > 0 ? { obstacles } : {}),
		...TIMES[state]
	};
}

/** Around the plot, for axes and labels. */
function paddingOf({ room, brackets, controls }: TollExtent, size: SizeClass) {
	const { compact } = size;
	return {
		top: 8,
		left: compact ? 44 : 70,
		bottom: (brackets ? roomBelow(compact) : 26) + (controls ? controlsHeight(size) : 0),
		right: 12 + (room ? (compact ? 68 : 132) : 0)
	};
}
