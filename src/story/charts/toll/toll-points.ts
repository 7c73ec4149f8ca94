import words from '$words/toll.json';
import { disc, label, linesOf, rule, type At } from '$lib/charts/marks';
import type { Offset } from '$lib/chart/place-annotations';
import { valueAt } from '$lib/chart/series';
import { count } from '$lib/data/format';
import { formatMonth, parseMonth, shortMonth } from '$lib/data/month';
import type { DotsMark, Label } from '$lib/drawing/drawing-types';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import { announcedRise, BEFORE_PANDEMIC, QUESTION_MONTH } from '../../tables/selectors';
import { deathsAt, highestEstimate } from '../../tables/series';
import type { DrawPart } from './toll-parts';
import { EXTENTS } from './toll-states';
import {
	classLines,
	crossing,
	ends,
	july,
	shareMarks,
	since,
	stackedClasses,
	type Since
} from './toll-values';

/** The reported deaths of July 2022. */
export const julyPoint: DrawPart = (tables) => {
	const { x, y, text } = july(tables, 'all_drugs');
	const texts = fillMessages(words.julyLabel, { month: formatMonth(x), count: text });
	return {
		front: [disc('July point', [x, y], 5)],
		labels: [
			label(
				'July',
				[x, y],
				[[-1, -13]],
				texts.map((each) => linesOf(each))
			)
		]
	};
};

/** Where the line begins. */
export const startPoint: DrawPart = ({ deaths: { all_drugs: all } }) => {
	const at: At = [all.first, all.reported[0] ?? 0];
	const during = [0.5, 0.65] as const;
	return {
		front: [disc('start point', at, 4, { during })],
		labels: [label('start', at, [[6, 20]], [linesOf(`**${count(at[1])}**`)], { during })]
	};
};

/** Where the line first passes 100,000: as estimated, and as counted. */
export const crossingPoints: DrawPart = (tables) => {
	const [estimated, counted] = [crossing(tables, 'predicted'), crossing(tables, 'reported')];
	const during = [0.75, 1] as const;
	const from: At = [Math.min(estimated.x, counted.x), estimated.y];
	const texts = (messages: string[]) => messages.map((each) => linesOf(each, 'ink', 'ink'));
	return {
		front: [
			disc('counted point', [counted.x, counted.y], 4, { during }),
			disc('estimated point', [estimated.x, estimated.y], 4, { hollow: true, during })
		],
		labels: [
			label(
				'estimated',
				from,
				[[-14, 0]],
				texts(
					fillMessages(words.crossingEstimated, {
						month: formatMonth(estimated.x),
						shortMonth: shortMonth(estimated.x),
						count: count(estimated.y)
					})
				),
				{ during }
			),
			label(
				'counted',
				from,
				[[-40, 22]],
				texts(
					fillMessages(words.crossingCounted, {
						month: formatMonth(counted.x),
						shortMonth: shortMonth(counted.x),
						count: count(counted.y)
					})
				),
				{
					during
				}
			)
		]
	};
};

/** A rise that was announced, and what later data give for the same months. */
export const announcedPoints: DrawPart = (tables) => {
	const { month, value, change, laterValue, announced } = announcedRise(tables);
	const texts = fillMessages(words.announcedLabel, {
		count: count(value),
		month: formatMonth(parseMonth(announced.slice(0, 7))),
		change: count(change)
	});
	const dashed = disc('announced point', [month, value], 6, { hollow: true });
	return {
		front: [
			// We derive the total before it by subtraction.
			rule('announced rise', [month - 1, value - change, month, value], 'ink', {
				width: 2,
				dash: '1.5 3'
			}),
			rule('announced difference', [month, value, month, laterValue], 'slate'),
			disc('later point', [month, laterValue], 5, { hollow: true }),
			{ ...dashed, style: { ...dashed.style, 'stroke-dasharray': '3 2.5' } }
		],
		labels: [
			label(
				'announced',
				[month, value],
				[[12, -8]],
				texts.map((each) => linesOf(each))
			),
			label(
				'now',
				[month, laterValue],
				[[-10, 22]],
				fillMessages(words.nowLabel, { count: count(laterValue) }).map((each) => linesOf(each))
			)
		]
	};
};

/** The height of the first share, in deaths: the rising line does not run through its text. */
const FIRST_SHARE = 30_000;

/** The share of synthetic opioids at the start and at its highest, and the names of both lines. */
export const shares: DrawPart = (tables) => {
	const [start, peak] = shareMarks(tables);
	const [total, part] = [ends(tables, 'all_drugs'), ends(tables, 'synthetic_opioids')];
	const end = ({ x, predicted, reported }: typeof total): At => [x, (predicted + reported) / 2];
	return {
		front: [
			rule('highest share line', [peak.x, 0, peak.x, peak.low], 'accent', { dash: '2 3' }),
			rule(
				'first share line',
				[start.x, start.low, start.x, FIRST_SHARE],
				'accent',
				{ dash: '2 3' },
				{ by: [0, -5, 0, -14] }
			)
		],
		labels: [
			label(
				'first share',
				[start.x, FIRST_SHARE],
				[[6, -0.01]],
				fillMessages(words.firstShare, { share: start.label, month: shortMonth(start.x) }).map(
					(each) => linesOf(each, 'accent')
				)
			),
			label(
				'highest share',
				[peak.x, Math.round(peak.low * 0.4)],
				[[-8, 0]],
				fillMessages(words.highestShare, {
					share: peak.label,
					month: shortMonth(peak.x)
				}).map((each) => linesOf(each, 'accent', 'ink')),
				{ rim: false }
			),
			label('all drugs', end(total), [[8, 0]], [linesOf(`**${words.allDrugs}**`)]),
			label(
				'synthetic opioids',
				end(part),
				[[8, 0]],
				words.syntheticLabel.map((each) => linesOf(each, 'accent'))
			)
		]
	};
};

/** The two values at the end of the band: the estimate above it, the count below. */
export const endValues: DrawPart = (tables) => {
	const { x, predicted, reported } = ends(tables, 'all_drugs');
	return {
		labels: [
			label(
				'estimate at the end',
				[x, predicted],
				[[8, -3]],
				[linesOf(fillMessage(words.estimatedEnd, { count: count(predicted) }))]
			),
			label(
				'count at the end',
				[x, reported],
				[[8, 14]],
				fillMessages(words.countedEnd, { count: count(reported) }).map((each) => linesOf(each))
			)
		]
	};
};

/** The gap between classes that are stacked, in deaths. */
const STACK_GAP = 1000;

/** How far the mark for all deaths reaches to both sides of the stacked classes, in months. */
const MARK = 4;

/** The classes on top of each other, and a mark across them at the deaths that there were. */
export const stack: DrawPart = (tables) => {
	const { x, y, text } = july(tables, 'all_drugs');
	const classes = stackedClasses(tables);
	const others = classes.filter(({ accent }) => !accent);
	const span = ({ from, to }: (typeof classes)[number]) => [x, from + STACK_GAP, x, to];
	const beside: Offset[] = [[-18, 4]];
	return {
		front: [
			...classes
				.filter(({ accent }) => accent)
				.map((each) => rule('stacked synthetic', span(each), 'accent', { width: 6 })),
			rule(
				'stacked others',
				others.flatMap(span),
				'slate',
				{ width: 6 },
				{
					breaks: others.slice(1).map((_, i) => 2 * (i + 1))
				}
			),
			rule('stacked total', [x - MARK, y, x + MARK, y], 'ink', { width: 2.5 })
		],
		labels: [
			...classLines(tables).map(({ id, label: drug, end, accent }): Label => {
				const names = accent ? words.syntheticNames : [`**${drug}**`];
				const texts = names.map((name) => linesOf(name, accent ? 'accent' : 'ink'));
				return label(id, [ends(tables, 'all_drugs').x, end], [[8, 0]], texts, { dodges: true });
			}),
			label('sum', [x, classes.at(-1)?.to ?? 0], beside, [
				linesOf(fillMessage(words.sumLabel, { count: count(classes.at(-1)?.to ?? 0) }))
			]),
			label(
				'total',
				[x, y],
				beside,
				fillMessages(words.totalLabel, { count: text, month: shortMonth(x) }).map((each) =>
					linesOf(each)
				)
			)
		]
	};
};

/** The deaths of July 2022 under the code, and those whose certificate names fentanyl. */
export const codePoints: DrawPart = (tables) => {
	const { x, y, text } = july(tables, 'synthetic_opioids');
	const { first, deaths } = tables.fentanylByName;
	const named = valueAt(first, deaths, x) ?? 0;
	const above: Offset[] = [
		[-10, -13],
		[-10, -21]
	];
	// Far enough below the lines that their falling end does not reach the text.
	const below: Offset[] = [[0, 64]];
	const texts = fillMessages(words.codeLabel, { count: text, month: formatMonth(x) });
	return {
		front: [
			disc('named point', [x, named], 3.5, { hollow: true }),
			disc('code point', [x, y], 4.5, { tone: 'accent' })
		],
		labels: [
			label(
				'by code',
				[x, y],
				above,
				texts.map((each) => linesOf(each, 'accent'))
			),
			label(
				'by name',
				[x, named],
				below,
				[linesOf(fillMessage(words.namedLabel, { count: count(named) }))],
				{ leader: 'slate' }
			)
		]
	};
};

/** The highest estimate of all drugs. */
export const peakPoint: DrawPart = ({ deaths: { all_drugs: all } }) => {
	const { month, value } = highestEstimate(all);
	return { front: [disc('peak point', [month, value], 4, { hollow: true })] };
};

export const peakLabel: DrawPart = ({ deaths: { all_drugs: all } }) => {
	const { month, value } = highestEstimate(all);
	const offsets: Offset[] = [
		[0, -12],
		[9, 0]
	];
	const texts = fillMessages(words.peakLabel, { count: count(value), month: shortMonth(month) });
	return {
		labels: [
			label(
				'peak',
				[month, value],
				offsets,
				texts.map((each) => linesOf(each))
			)
		]
	};
};

/** Where the line of the question begins, and the point from which a reader draws on. */
export const questionPoints: DrawPart = ({ deaths: { all_drugs: all } }) => {
	const [start, end] = [EXTENTS.guess.x0, QUESTION_MONTH].map((x): At => [
		x,
		deathsAt(all, 'reported', x)
	]) as [At, At];
	return {
		front: [disc('from point', start, 4), disc('question point', end, 4)],
		labels: [label('from', start, [[6, 20]], [linesOf(`**${count(start[1])}**`)])]
	};
};

export const questionLabel: DrawPart = ({ deaths: { all_drugs: all } }) => {
	const x = QUESTION_MONTH;
	const y = deathsAt(all, 'reported', x);
	const texts = fillMessages(words.questionLabel, {
		month: formatMonth(x),
		shortMonth: shortMonth(x),
		count: count(y)
	}).map((each) => linesOf(each));
	return { labels: [label('asked', [x, y], [[-16, -22]], texts)] };
};

/** Newer releases count anew, so their months are single points that no line runs to. */
const laterDots = ({ accent, points, last }: Since): DotsMark => {
	const tone = accent ? 'accent' : 'ink';
	return {
		type: 'dots',
		key: `${tone} later`,
		total: points.length,
		tones: [tone, tone],
		size: [7.5, 3.5],
		arrange: { kind: 'points', at: points.flatMap(({ x, y }) => [x, y]), gap: 8, after: last }
	};
};

/** Later releases, the levels of 2019, and the peak between the rise and the fall. */
export const later: DrawPart = (tables, _size, { x1 }) => {
	const { month, value } = highestEstimate(tables.deaths.synthetic_opioids);
	const classes = since(tables);
	const before = { month: formatMonth(BEFORE_PANDEMIC), brief: shortMonth(BEFORE_PANDEMIC) };
	const peakTexts = fillMessages(words.syntheticPeak, {
		count: count(value),
		month: shortMonth(month)
	});
	const labels = classes.flatMap(({ name, accent, level, newest }): Label[] => {
		const tone = accent ? 'accent' : 'ink';
		const names = accent ? words.syntheticNames : [`**${name}**`];
		const texts = fillMessages(words.newestLabel, {
			count: count(newest.y),
			month: shortMonth(newest.x)
		}).map((each, i) => [...linesOf(names.at(i) ?? names.at(-1) ?? '', tone), ...linesOf(each)]);
		const deaths = { text: count(level) };
		return [
			label(`${tone} newest`, [newest.x, newest.y], [[8, 0]], texts, { dodges: true }),
			label(
				`${tone} level`,
				[BEFORE_PANDEMIC, level],
				[[-3, -7]],
				[
					[{ ...deaths, more: before.month }],
					[deaths, { text: before.brief, tone: 'soft' }],
					[deaths]
				]
			)
		];
	});
	return {
		front: [
			...classes.map(({ accent, level }) =>
				rule(
					`${accent ? 'accent' : 'ink'} level line`,
					[BEFORE_PANDEMIC, level, x1, level],
					accent ? 'accent' : 'ink',
					{ width: 1.25, dash: '1 3.5' }
				)
			),
			disc('synthetic peak point', [month, value], 4, { hollow: true, tone: 'accent' }),
			...classes.map(laterDots)
		],
		labels: [
			...labels,
			label(
				'synthetic peak',
				[month - 10, value],
				[[0, -9]],
				peakTexts.map((each) => linesOf(each, 'accent'))
			)
		]
	};
};
