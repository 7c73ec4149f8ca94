import words from '$words/toll.json';
import { disc, label, linesOf, rule, type At } from '$lib/charts/marks';
import type { Offset } from '$lib/chart/place-annotations';
import { valueAt } from '$lib/chart/series';
import { count } from '$lib/data/format';
import { formatMonth, shortMonth } from '$lib/data/month';
import type { Label } from '$lib/drawing/drawing-types';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import type { DrawPart } from './toll-parts';
import { classLines, countsIn, storyYear, shareMarks, stackedClasses } from './toll-values';

/** The height of the first share, in deaths: the rising line does not run through its text. */
const FIRST_SHARE = 30_000;

/** The share of synthetic opioids at the start and in July 2022, and the names of both lines. */
export const shares: DrawPart = (tables) => {
	const [start, last] = shareMarks(tables);
	const total = countsIn(tables, 'all_drugs', last.x);
	const part = countsIn(tables, 'synthetic_opioids', last.x);
	const end = ({ x, predicted, reported }: typeof total): At => [x, (predicted + reported) / 2];
	return {
		front: [
			rule('last share line', [last.x, 0, last.x, last.y], 'accent', { dash: '2 3' }),
			rule(
				'first share line',
				[start.x, start.y, start.x, FIRST_SHARE],
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
				'last share',
				[last.x, Math.round(last.y * 0.4)],
				[[-8, 0]],
				fillMessages(words.lastShare, {
					share: last.label,
					month: shortMonth(last.x)
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

/** The gap between classes that are stacked, in deaths. */
const STACK_GAP = 1000;

/** How far the mark for all deaths reaches to both sides of the stacked classes, in months. */
const MARK = 4;

/** The classes on top of each other, and a mark across them at the deaths that there were. */
export const stack: DrawPart = (tables) => {
	const { x, y, text } = storyYear(tables, 'all_drugs');
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
				return label(id, [x, end], [[8, 0]], texts, {
					dodges: true
				});
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
	const { x, y, text } = storyYear(tables, 'synthetic_opioids');
	const { first, deaths } = tables.fentanylByName;
	const named = valueAt(first, deaths, x) ?? 0;
	const above: Offset[] = [
		[-10, -13],
		[-10, -21]
	];
	// Far enough below the lines that they do not reach the text.
	const below: Offset[] = [[-10, 96]];
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
