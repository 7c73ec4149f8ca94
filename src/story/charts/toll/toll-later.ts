import words from '$words/toll.json';
import { disc, label, linesOf, rule } from '$lib/charts/marks';
import { count } from '$lib/data/format';
import { formatMonth, shortMonth } from '$lib/data/month';
import type { DotsMark, Label } from '$lib/drawing/drawing-types';
import { fillMessages } from '$lib/messages/fill-message';
import { BEFORE_PANDEMIC } from '../../tables/selectors';
import { highestEstimate } from '../../tables/series';
import type { DrawPart } from './toll-parts';
import { afterLine, type AfterLine } from './toll-values';

/** Newer releases count anew, so their months are single points that no line runs to. */
const laterDots = ({ accent, points, last }: AfterLine): DotsMark => {
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
	const classes = afterLine(tables);
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
