import words from '$words/toll.json';
import type { DotsMark, Drawing } from '$lib/drawing/drawing-types';
import {
	column,
	paragraph,
	sheetOf,
	space,
	type Block,
	type PlotMark,
	type View
} from '$lib/marks';
import { labelOf } from '$lib/marks/texts';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import { STORY_YEAR_END } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import { AMOUNT_FIELDS, type Amount } from './amounts';
import { MOST } from './toll-months';
import { climbOf, dotCounts, newestOf, oneRing } from './toll-values';

/** Below a field, in pixels. */
const GAP = 4;

/** Readers pick an amount by its height in the field. */
const PICKED: PlotMark = {
	key: '',
	extent: { x: [], y: [] },
	plot: { by: 'y' },
	piece: () => ({})
};

/**
 * A field of rings, as large as fit, on the axes of the line that it becomes.
 * @param amounts each with how far down the middle of its rings is, as a share of the field
 */
function field(
	t: Tables,
	total: number,
	amounts: readonly (readonly [Amount, number])[],
	marks: Pick<Drawing, 'front'> & Partial<Pick<Drawing, 'labels'>>
): Block {
	const { start } = climbOf(t);
	const middle = (start + STORY_YEAR_END) / 2;
	const place = new Map(amounts);
	const sheet = sheetOf([...place.keys()], AMOUNT_FIELDS, (amount) => [
		middle,
		MOST * (1 - (place.get(amount) ?? 0))
	]);
	return {
		axes: { x: { ends: [start, STORY_YEAR_END] }, y: { ends: [0, MOST] } },
		marks: [PICKED],
		sheets: [sheet],
		room: () => ({ least: 100, grow: 1 }),
		draw: (_, { left, top, right, bottom }) => ({
			edges: [
				['b', ...left],
				['b', ...top],
				['b', ...right],
				['b', ...bottom]
			],
			cells: { total, reserve: 0 - bottom[1] },
			// Of the line, nothing is drawn.
			since: STORY_YEAR_END,
			until: STORY_YEAR_END,
			...marks
		})
	};
}

/** The rings of the year to July 2022. They come from the point of that year, and go to it. */
function ringsOf(t: Tables, rest: Partial<DotsMark>): DotsMark {
	const { dots, extra } = dotCounts(t);
	return {
		type: 'dots',
		key: 'rings',
		total: dots + extra,
		small: extra,
		tones: ['ink', 'accent'],
		arrange: { kind: 'field' },
		away: { kind: 'points', at: [STORY_YEAR_END, climbOf(t).last] },
		...rest
	};
}

/** An amount of that year. */
const amount = (
	{ vintage: release }: Tables,
	what: string,
	deaths: number,
	status: string,
	said: string
): Amount => ({ what, month: STORY_YEAR_END, deaths, status, release, said });

/** A ring for each 100 people who died in one year, and small ones for those that CDC estimates beyond. */
export function oneYear(t: Tables): View {
	const { all, estimated, said } = dotCounts(t);
	const { overdoseDeaths: what, reportedStatus, predictedStatus } = words;
	const rings = ringsOf(t, { leaving: [0, 0.45] });
	return {
		block: column(
			field(
				t,
				rings.total,
				[
					[amount(t, what, all, reportedStatus, words.deathsReported), 0.5],
					[amount(t, what, estimated, predictedStatus, words.deathsEstimated), 0.97]
				],
				{ front: [rings] }
			),
			space(GAP),
			paragraph('key', `${oneRing} ${fillMessage(words.fieldRings, said)}`)
		)
	};
}

/** The same rings: filled for the deaths with a synthetic opioid. */
export function twoThirds(t: Tables): View {
	const { all, synthetic, without, filled, said } = dotCounts(t);
	const { withSynthetic, withoutSynthetic, reportedStatus, subtractedStatus } = words;
	const rings = ringsOf(t, { filled, during: [0, 0.9], leaving: [0, 0.8] });
	const share = synthetic / all;
	return {
		follows: 'stem',
		block: column(
			field(
				t,
				rings.total,
				[
					[amount(t, withSynthetic, synthetic, reportedStatus, words.deathsWith), share / 2],
					[
						amount(t, withoutSynthetic, without, subtractedStatus, words.deathsWithout),
						(1 + share) / 2
					]
				],
				{ front: [rings] }
			),
			space(GAP),
			paragraph('filled', fillMessage(words.filledRings, said), { tone: 'accent', bold: true }),
			paragraph('key', `${fillMessage(words.hollowRings, said)} ${oneRing}`)
		)
	};
}

/** Between the corner of the outline, below its first row, and the label in it, in pixels. */
const INSIDE = 20;

/** The rings of the newest year, at the foot of an outline around as many as there were at the peak. */
export function left(t: Tables): View {
	const { peak, last, end, vintage: release, rings, said } = newestOf(t.newestAll);
	const { most, dots: total } = rings;
	const texts = fillMessages(words.outline, { ...said, key: oneRing });
	const place = { at: [0, 1.5], anchors: 'cc', fixed: true } as const;
	const estimate = { what: words.overdoseDeaths, status: words.predictedStatus, release };
	const marks: ReturnType<Block['draw']> & Pick<Drawing, 'front'> = {
		front: [
			{
				type: 'dots',
				key: 'rings left',
				total,
				tones: ['ink', 'ink'],
				arrange: { kind: 'field', backwards: true }
			},
			{
				type: 'path',
				key: 'peak',
				at: [],
				around: most,
				closed: true,
				style: { fill: 'none', stroke: 'var(--ink)', 'stroke-width': 2 }
			}
		],
		labels: [labelOf('peak', place, { texts, side: 'se', number: true, free: true }, INSIDE)]
	};
	return {
		block: column(
			field(
				t,
				most,
				[
					[{ ...estimate, month: peak.month, deaths: peak.value, said: words.deathsAtPeak }, 0.2],
					[{ ...estimate, month: last, deaths: end, said: words.deathsEstimated }, 0.7]
				],
				marks
			),
			space(GAP),
			paragraph('key', fillMessage(words.leftRings, said), { bold: true })
		)
	};
}
