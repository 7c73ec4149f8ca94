import words from '$words/toll.json';
import { disc, label, linesOf, rule, type At } from '$lib/charts/marks';
import type { Offset } from '$lib/chart/place-annotations';
import { count } from '$lib/data/format';
import { formatMonth, parseMonth, shortMonth, type Month } from '$lib/data/month';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import { announcedRise, QUESTION_MONTH } from '../../tables/selectors';
import { deathsAt, highestEstimate } from '../../tables/series';
import { newestLine } from './guess/guess-tables';
import type { DrawPart } from './toll-parts';
import { EXTENTS } from './toll-states';
import { crossing, lastCounts, storyYear } from './toll-values';

/** The reported deaths of July 2022. */
export const julyPoint: DrawPart = (tables) => {
	const { x, y, text } = storyYear(tables, 'all_drugs');
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

/** The two values at the end of the band: the estimate above it, the count below. */
export const endValues: DrawPart = (tables) => {
	const { x, predicted, reported } = lastCounts(tables, 'all_drugs');
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
export const questionPoints: DrawPart = (tables) => {
	const all = newestLine(tables);
	const estimatedIn = (month: Month): At => [month, deathsAt(all, 'predicted', month)];
	const [start, end] = [estimatedIn(EXTENTS.guess.x0), estimatedIn(QUESTION_MONTH)];
	return {
		front: [disc('from point', start, 4), disc('question point', end, 4)],
		labels: [label('from', start, [[6, 20]], [linesOf(`**${count(start[1])}**`)])]
	};
};

export const questionLabel: DrawPart = (tables) => {
	const x = QUESTION_MONTH;
	const y = deathsAt(newestLine(tables), 'predicted', x);
	const texts = fillMessages(words.questionLabel, {
		month: formatMonth(x),
		shortMonth: shortMonth(x),
		count: count(y)
	}).map((each) => linesOf(each));
	return { labels: [label('asked', [x, y], [[-16, -22]], texts)] };
};
