import words from '$words/seizures.json';
import { count, percent } from '$lib/data/format';
import { padded } from '$lib/drawing/compile/padding';
import { fixedAxis } from '$lib/drawing/compile/ticks';
import type { Axis, Drawing, Mark, SizeClass, Style } from '$lib/drawing/drawing-types';
import { fillMessage } from '$lib/messages/fill-message';
import { LAST_KNOWN_YEAR } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import { drawnYears, heightsOf, topOf, type SeizuresState, type Year } from './seizures';
import { FOUR_DIGITS, labelsOf } from './seizures-labels';

/** Stacked columns, one for each fiscal year: shares of a hundred percent, or pounds. */
export function drawSeizures(tables: Tables, state: SeizuresState, size: SizeClass): Drawing {
	const { compact } = size;
	const years = drawnYears(tables, state);
	const top = topOf(tables);
	const known = years.filter(({ year }) => year <= LAST_KNOWN_YEAR);
	// Marks with a key of their own: those of the years before are in both states, and move.
	const later = years.filter(({ year, share }) => year > LAST_KNOWN_YEAR && share !== null);
	const partial = years.filter(({ share }) => share === null);
	return {
		x: [(years[0]?.year ?? 0) - 0.5, (years.at(-1)?.year ?? 0) + 0.5],
		y: [0, 1],
		edges: padded({ top: 8, left: compact ? 50 : 70, bottom: 42, right: compact ? 66 : 124 }),
		by: 'x',
		axisY: state === 'ports' ? shareAxis() : poundsAxis(top, compact),
		axisX: yearAxis(years),
		series: {},
		back: [],
		plot: [
			...columnsOf('known', known, top, state),
			...columnsOf('later', later, top, state),
			...columnsOf('partial', partial, top, state)
		],
		front: state === 'ports' ? [sharesOf(known, compact)] : [],
		labels: labelsOf(tables, state),
		// The notes are below the axis.
		labelEdges: { bottom: ['b', 1, 0] },
		...(state === 'by-year' ? { follows: 'ports' } : {})
	};
}

/** Both axes of values have the same plot, and no tick of one becomes one of the other. */
const shareAxis = (): Axis => ({
	...fixedAxis([0, 25, 50, 75, 100].map((share) => [share / 100, shareTick(share)])),
	unit: 'percent'
});

const shareTick = (share: number) => fillMessage(words.shareTick, { share });

const STEP = 10_000;

function poundsAxis(top: number, compact: boolean): Axis {
	const ticks = Array.from({ length: top / STEP + 1 }, (_, i) => {
		const pounds = i * STEP;
		const label =
			compact && pounds > 0
				? fillMessage(words.thousands, { count: count(pounds / 1000) })
				: count(pounds);
		return [pounds / top, label] as const;
	});
	return { ...fixedAxis(ticks), unit: 'pounds' };
}

/** Close columns have two digits, and none for an incomplete year, which a note names. */
function yearAxis(years: readonly Year[]): Axis {
	const digits = (year: number) => fillMessage(words.shortYear, { year: String(year).slice(2) });
	return {
		sets: [
			{
				least: years.length * FOUR_DIGITS,
				ticks: years.map(({ year }) => [year, String(year)])
			},
			{
				least: 0,
				ticks: years.filter(({ until }) => until === null).map(({ year }) => [year, digits(year)])
			}
		]
	};
}

/** Half of the width of a column, in years. */
const HALF = 0.37;

const OUTLINE: Style = { stroke: 'var(--accent)', 'stroke-width': 1.5 };
const DOTTED: Style = { 'stroke-dasharray': '1.5 3' };

/** Seizures at ports are solid, between ports hollow. An incomplete year is never solid. */
function columnsOf(
	key: 'known' | 'later' | 'partial',
	years: readonly Year[],
	top: number,
	state: SeizuresState
): Mark[] {
	if (years.length === 0) return [];
	const dotted = key === 'partial' ? DOTTED : {};
	const rects = (
		part: string,
		from: 'ports' | 'total',
		to: 'ports' | 'floor',
		style: Style
	): Mark => ({
		type: 'rect',
		key: `${key} ${part}`,
		at: years.flatMap((each) => {
			const ends = { ...heightsOf(each, top, state), floor: 0 };
			return [each.year - HALF, ends[from], each.year + HALF, ends[to]];
		}),
		// The outline is in the column.
		by: [0.75, from === 'total' ? 0.75 : 0, -0.75, 0],
		widest: 44.5,
		style: { ...OUTLINE, ...dotted, ...style }
	});
	return [
		rects('between', 'total', 'ports', { fill: 'var(--paper)' }),
		rects('ports', 'ports', 'floor', {
			fill: 'var(--accent)',
			...(key === 'partial' ? { 'fill-opacity': 0.16 } : {})
		})
	];
}

/** The share at ports, in each column. */
const sharesOf = (years: readonly Year[], compact: boolean): Mark => ({
	type: 'texts',
	key: 'shares',
	at: years.flatMap(({ year, share }) => [year, share ?? 0]),
	by: [0, 19],
	texts: years.map(({ share }) => {
		const text = percent(share ?? 0);
		return compact ? text : fillMessage(words.share, { share: text });
	}),
	style: {
		fill: 'var(--paper)',
		'font-size': 13,
		'font-weight': 650,
		'text-anchor': 'middle'
	}
});
