import words from '$words/toll.json';
import { ASCENT } from '$lib/chart/place-annotations';
import type { DotsMark, Drawing, PathMark } from '$lib/drawing/drawing-types';
import { column, firstFitting, paragraph, sheetOf, space, type Block, type View } from '$lib/marks';
import { labelOf, numberSize } from '$lib/marks/texts';
import type { Texts, Tone } from '$lib/marks/types';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import { STORY_YEAR_END } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import { PICKED_BY_HEIGHT } from '../sized';
import { AMOUNT_FIELDS, axes, MOST, timed, type Amount } from './toll-months';
import { climbOf, dotCounts, newestOf, oneRing } from './toll-values';

/** Below a field, and above a large number, in pixels. */
const GAP = 4;

/** A field of rings, as large as fit, and amounts that readers pick, from top to bottom. */
function field(
	t: Tables,
	total: number,
	amounts: readonly Amount[],
	marks: Pick<Drawing, 'front'> & Partial<Pick<Drawing, 'labels'>>,
	least = 100
): Block {
	const { start } = climbOf(t);
	const middle = (start + STORY_YEAR_END) / 2;
	const heightOf = (amount: Amount) => 1 - (amounts.indexOf(amount) + 0.5) / amounts.length;
	return {
		// Those of the line that it becomes.
		axes: axes([start, STORY_YEAR_END], MOST),
		marks: [PICKED_BY_HEIGHT],
		sheets: [sheetOf(amounts, AMOUNT_FIELDS, (amount) => [middle, MOST * heightOf(amount)])],
		room: () => ({ least, grow: 1 }),
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

/** A number in large type below a field, and what it is. */
const headline = (key: string, texts: Texts, tone: Tone = 'ink'): Block => ({
	sheets: [],
	room: ({ size }) => ({ least: numberSize(size.compact) + 24 }),
	draw: ({ size }, { left, top }) => {
		const place = { at: [left[0], top[0]], by: [left[1], top[1]], anchors: 'bb' } as const;
		const spec = { texts, side: 'se', tone, number: true, free: true } as const;
		const label = labelOf(key, { ...place, fixed: true }, spec);
		return { labels: [{ ...label, offsets: [[0.01, numberSize(size.compact) * ASCENT + GAP]] }] };
	}
});

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
	const rings = ringsOf(t, { leaving: [0, 0.45] });
	const amounts = [
		amount(t, words.overdoseDeaths, all, words.reportedStatus, words.deathsReported),
		amount(t, words.overdoseDeaths, estimated, words.predictedStatus, words.deathsEstimated)
	];
	return {
		block: column(
			field(t, rings.total, amounts, { front: [rings] }),
			space(GAP),
			paragraph('key', oneRing, { bold: true }),
			paragraph('amounts', fillMessage(words.fieldRings, said))
		)
	};
}

/** The same rings: filled for the deaths with a synthetic opioid. */
export function twoThirds(t: Tables): View {
	const { synthetic, without, filled, said } = dotCounts(t);
	const rings = ringsOf(t, { filled, during: [0, 0.9], leaving: [0, 0.8] });
	const amounts = [
		amount(t, words.withSynthetic, synthetic, words.reportedStatus, words.deathsWith),
		amount(t, words.withoutSynthetic, without, words.subtractedStatus, words.deathsWithout)
	];
	return {
		follows: 'stem',
		block: timed(
			column(
				field(t, rings.total, amounts, { front: [rings] }),
				space(GAP),
				headline('filled', fillMessages(words.filledRings, said), 'accent'),
				paragraph('key', `${fillMessage(words.hollowRings, said)} ${oneRing}`)
			),
			[0.5, 1],
			{ seconds: 2 }
		)
	};
}

/** Between the corner of the outline, below its first row, and the label in it, in pixels. */
const INSIDE = 14;

/** The height of a field in which the whole label has room, in pixels. */
const ROOMY = 200;

/** The rings of the newest year, at the foot of an outline around as many as there were at the peak. */
export function left(t: Tables): View {
	const { peak, last, end, vintage: release, rings, said } = newestOf(t.newestAll);
	const { most, dots: total } = rings;
	const texts = fillMessages(words.outline, { ...said, key: oneRing });
	const place = { at: [0, 1.5], anchors: 'cc', fixed: true } as const;
	const estimate = { what: words.overdoseDeaths, status: words.predictedStatus, release };
	const amounts = [
		{ ...estimate, month: peak.month, deaths: peak.value, said: words.deathsAtPeak },
		{ ...estimate, month: last, deaths: end, said: words.deathsEstimated }
	];
	const newest: DotsMark = {
		type: 'dots',
		key: 'rings left',
		total,
		tones: ['ink', 'ink'],
		arrange: { kind: 'field', backwards: true }
	};
	const outline: PathMark = {
		type: 'path',
		key: 'peak',
		at: [],
		around: most,
		closed: true,
		style: { fill: 'none', stroke: 'var(--ink)', 'stroke-width': 2 }
	};
	const block = (texts: Texts, least?: number) => {
		const labels = [labelOf('peak', place, { texts, side: 'se', size: 17, free: true }, INSIDE)];
		return column(
			field(t, most, amounts, { front: [newest, outline], labels }, least),
			space(GAP),
			headline('key', fillMessage(words.leftRings, { ...said, key: oneRing }))
		);
	};
	return { block: firstFitting(block(texts, ROOMY), block(texts.slice(-1))) };
}
