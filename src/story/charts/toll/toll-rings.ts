import words from '$words/toll.json';
import { disc, label, linesOf, rule, type At } from '$lib/charts/marks';
import { count } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import type { DotsMark, Drawing, Mark, PathMark, TextMark } from '$lib/drawing/drawing-types';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import { DEATHS_PER_DOT, STORY_YEAR_END } from '../../tables/selectors';
import { deathsAt } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import { brackets } from './brackets';
import { dotCounts, ringsLeft } from './dot-counts';
import type { DrawPart } from './toll-parts';
import type { TollState } from './toll-states';

/** The edges of the twelve months that the rings stand on. Each month is as wide as it is long. */
const EDGES = [STORY_YEAR_END - 11.5, STORY_YEAR_END + 0.5] as const;

/** The room under a field for its two labels, in pixels. */
const LABELS = 28;

/** The cells of the field that the rings come from or go to. */
export function ringCells(tables: Tables, state: TollState): NonNullable<Drawing['cells']> {
	const { dots, extra } = dotCounts(tables);
	return { total: state === 'left' ? ringsLeft(tables).before : dots + extra, reserve: LABELS };
}

/** A ring for each 100 deaths of a year, and small ones for those that are estimated. */
function ringsOf(tables: Tables, rest: Pick<DotsMark, 'arrange'> & Partial<DotsMark>): DotsMark {
	const { dots, extra } = dotCounts(tables);
	return {
		type: 'dots',
		key: 'rings',
		total: dots + extra,
		small: extra,
		tones: ['slate', 'accent'],
		...rest
	};
}

/** In one line under the point of July 2022. */
const STEM = { kind: 'stem', x: STORY_YEAR_END, each: DEATHS_PER_DOT } as const;

/** What the small rings are, from full to brief. */
function smallRings(tables: Tables, brief: number): string {
	const { all, estimated } = dotCounts(tables);
	return fillMessages(words.smallRings, { count: count(estimated - all) })[brief] ?? '';
}

/** A field of rings with its two labels. */
export const field: DrawPart = (tables, { compact }) => {
	const { all } = dotCounts(tables);
	const text = (key: string, at: At, by: At, rest: Pick<TextMark, 'lines' | 'anchor'>): Mark => ({
		type: 'text',
		key,
		at,
		by,
		anchors: 'ff',
		...rest
	});
	return {
		front: [
			ringsOf(tables, { arrange: { kind: 'field' }, away: STEM, leaving: [0, 0.65] }),
			text('field reported', [0, 1], [2, 20], {
				lines: linesOf(fillMessage(words.fieldReported, { count: count(all) }))
			}),
			text('field estimated', [1, 1], [0, 20], {
				lines: linesOf(smallRings(tables, compact ? 1 : 0)),
				anchor: 'end'
			})
		]
	};
};

/** The same, with the rings of deaths with a synthetic opioid filled. */
export const filledField: DrawPart = (tables) => {
	const { synthetic, without, filled } = dotCounts(tables);
	const below = { anchors: 'ff', free: true, fixed: true } as const;
	const withOpioid = fillMessages(words.fieldWith, { count: count(synthetic) });
	return {
		front: [
			ringsOf(tables, {
				filled,
				arrange: { kind: 'field' },
				during: [0, 0.85],
				away: STEM,
				leaving: [0, 0.8]
			})
		],
		labels: [
			label(
				'field without',
				[1, 1],
				[[-0.01, 20]],
				[linesOf(fillMessage(words.fieldWithout, { count: count(without) }), 'ink', 'ink')],
				below
			),
			label(
				'field with',
				[0, 1],
				[[2, 20]],
				withOpioid.map((each) => linesOf(each, 'accent')),
				below
			)
		]
	};
};

/** The line that the rings have become, and their twelve months on the axis. */
export const stem: DrawPart = (tables) => {
	const { all } = dotCounts(tables);
	const [first, last] = EDGES;
	return {
		front: [
			rule(
				'twelve months',
				[first, 1, last, 1],
				'ink',
				{ width: 3 },
				{ anchors: 'dp', during: [0.65, 1] }
			),
			rule(
				'stem',
				[STORY_YEAR_END, 0, STORY_YEAR_END, all],
				'slate',
				{ width: 2 },
				{ during: [0.6, 0.7] }
			)
		]
	};
};

/** The rings of the newest year, in the outline of those of the year with the most deaths. */
export const fieldLeft: DrawPart = (tables) => {
	const { now, before, most, month } = ringsLeft(tables);
	const below = { anchors: 'ff', free: true, fixed: true } as const;
	return {
		front: [
			rule(
				'field outline',
				[0, 0, 1, 0, 1, 1, 0, 1, 0, 0],
				'ink',
				{ width: 1.5 },
				{ anchors: 'ff' }
			),
			{
				type: 'dots',
				key: 'rings left',
				total: now,
				tones: ['slate', 'accent'],
				arrange: { kind: 'field' }
			}
		],
		labels: [
			label(
				'field outline',
				[now / before, 0.5],
				[[14, 0]],
				fillMessages(words.fieldOutline, { count: count(most), month: formatMonth(month) }).map(
					(each) => linesOf(each)
				),
				{ anchors: 'ff', free: true }
			),
			label(
				'field ring',
				[0, 1],
				[[2, 20]],
				[linesOf(fillMessage(words.fieldRing, { perDot: DEATHS_PER_DOT }))],
				below
			)
		]
	};
};

/** The height of the note on the stem, in deaths: well below the line. */
const STEM_NOTE = 30_000;

export const stemNote: DrawPart = () => ({
	labels: [
		label(
			'stem note',
			[STORY_YEAR_END, STEM_NOTE],
			[[-9, 0]],
			words.stemNote.map((each) => linesOf(each)),
			{ during: [0.9, 1] }
		)
	]
});

/** The heights of the two brackets and of the note, below the axis. */
const PLACES = { wide: [42, 84, 131], compact: [37, 67, 104] } as const;

const placesIn = (compact: boolean) => PLACES[compact ? 'compact' : 'wide'];

/** The room that the brackets and the note need below the axis. */
export const roomBelow = (compact: boolean) => placesIn(compact)[2] + 6;

/** From a bracket to the baseline of its label. */
const LABEL = 17;

/** The block of rings over their twelve months, which come from the stem. */
export const block: DrawPart = (tables) => ({
	front: [
		ringsOf(tables, {
			arrange: { kind: 'block', x: EDGES, each: DEATHS_PER_DOT },
			away: { ...STEM, block: EDGES },
			during: [0, 0.35]
		})
	]
});

/**
 * Straight lines below the axis.
 * @param months of each point
 * @param depths of the same points, in pixels below the axis
 */
const ruleBelow = (
	key: string,
	months: readonly number[],
	depths: readonly number[],
	tone: 'ink' | 'slate',
	style: Parameters<typeof rule>[3],
	breaks?: number[]
): PathMark =>
	rule(
		key,
		months.flatMap((month) => [month, 1]),
		tone,
		style,
		{
			anchors: 'dp',
			by: depths.flatMap((depth) => [0, depth]),
			...(breaks ? { breaks } : {})
		}
	);

/** A text below the axis, from a month on. */
const labelBelow = (id: string, month: number, depth: number, texts: string[], size?: number) =>
	label(
		id,
		[month, 1],
		[[0.01, depth]],
		texts.map((each) => linesOf(each)),
		{
			anchors: 'dp',
			free: true,
			...(size ? { size } : {})
		}
	);

/** The months that the block and the point before it count, below the axis. */
export const twelveMonths: DrawPart = (tables, { compact, small }) => {
	const [bracket, bracketBefore, note] = placesIn(compact);
	const [these, before] = brackets;
	const deaths = deathsAt(tables.deaths.all_drugs, 'reported', before.end);
	const { estimated, extra } = dotCounts(tables);
	const ends = ({ first, end }: typeof these) => [first - 0.5, end + 0.5] as const;
	const [left, right] = ends(before);
	const [from, to] = ends(these);
	return {
		front: [
			ruleBelow(
				'bracket',
				[from, from, to, to],
				[bracket - 6, bracket, bracket, bracket - 6],
				'ink',
				{
					width: 2,
					'stroke-linecap': 'square',
					fill: 'none'
				}
			),
			ruleBelow('bracket before', [left, right], [bracketBefore, bracketBefore], 'slate', {
				width: 1.5,
				dash: '4 3'
			}),
			ruleBelow(
				'ends of bracket before',
				[left, left, right, right],
				[bracketBefore - 6, bracketBefore, bracketBefore - 6, bracketBefore],
				'slate',
				{ width: 1.5, 'stroke-linecap': 'square' },
				[2]
			),
			disc('point before', [before.end, deaths], 5, { hollow: true })
		],
		labels: [
			...(compact || extra === 0
				? []
				: [
						label('small', [from, estimated], [[0.01, -14]], [linesOf(smallRings(tables, 1))], {
							size: 12
						})
					]),
			labelBelow(
				'these months',
				from,
				bracket + LABEL,
				fillMessages(words.theseMonths, {
					from: formatMonth(these.first),
					to: formatMonth(these.end)
				})
			),
			labelBelow(
				'months before',
				left,
				bracketBefore + LABEL,
				fillMessages(words.monthsBefore, {
					from: formatMonth(before.first),
					to: formatMonth(before.end)
				})
			),
			labelBelow(
				'ring note',
				from,
				note,
				fillMessages(words.ringNote, { perDot: DEATHS_PER_DOT }),
				small + 0.5
			)
		]
	};
};
