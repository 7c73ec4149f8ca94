import words from '$words/toll.json';
import type { Month } from '$lib/data/month';
import { bar, dot, plot, rule, text, type PlotMark, type View } from '$lib/marks';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import { countsIn, monthLine, monthsBetween, twelveMonths } from '../monthly';
import { STORY_YEAR_END } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import { axes, knownMonths, listedMonths, MOST, timed } from './toll-months';
import { climbOf } from './toll-values';

/** The rings gather, their point appears, the line is drawn back from it, and then its labels appear. */
const [GATHER, POINT, TRACE, LABELS] = [
	[0, 0.45],
	[0.4, 0.5],
	[0.45, 0.85],
	[0.85, 1]
] as const;

/** The bracket from the last number down to the first: below its point, and with a foot, in pixels. */
const FOOT = [0, 9, 0, 0, -6, 0, 6, 0];

/** The estimates as a line. What is reported is in its table. @param shown in table and tooltips */
function lines(t: Tables, shown: readonly Month[]): PlotMark[] {
	const { reported, predicted } = countsIn(t);
	return [
		monthLine('estimated', knownMonths(t), { y: predicted.of, width: 3.5, during: POINT }),
		listedMonths(t, shown, [reported, predicted], predicted)
	];
}

const estimate = { as: 'estimated', r: 5, during: POINT } as const;

/** The line of all drugs, back from the point in which the rings have gathered. */
export function climb(t: Tables): View {
	const { start, first, last, month, above, said } = climbOf(t);
	const level = [
		[start, first],
		[STORY_YEAR_END, first]
	] as const;
	const bracket = [last, first, first, first].map((deaths) => [STORY_YEAR_END, deaths] as const);
	const middle = (2 * first + last) / 3;
	return {
		follows: 'field',
		block: timed(
			plot(
				axes(knownMonths(t), MOST),
				...lines(t, knownMonths(t)),
				rule('level', level, { width: 1, during: LABELS }),
				rule('bracket', bracket, { as: 'measured', width: 2, by: FOOT, during: LABELS }),
				text('times', [STORY_YEAR_END, middle], fillMessage(words.times, said), {
					side: 'w',
					number: true
				}),
				dot('July point', [STORY_YEAR_END, last], {
					...estimate,
					label: { texts: fillMessage(words.lastLabel, said), side: 'nw+', size: 17, free: true }
				}),
				dot('above', [month, above], {
					...estimate,
					during: LABELS,
					label: { texts: fillMessages(words.above, said), side: ['nw', 'w'] }
				}),
				text('start', [start, first], fillMessage(words.startLabel, said), {
					side: 'se+',
					size: 17
				})
			),
			LABELS,
			{ moves: GATHER, untilDuring: TRACE, seconds: 2 }
		)
	};
}

/** How high the rows of months are, and half of the width of a month. */
const [ROWS, HIGH, WIDE] = [[62_000, 24_000], 6_000, 0.42] as const;

/** A month in the row of the month that ends it, and how high that is. */
interface Cell {
	end: Month;
	month: Month;
	y: number;
}

/** Two points side by side, and the twelve months that each counts: eleven of them are in both rows. */
export function neighbors(t: Tables): View {
	const { at } = climbOf(t);
	const ends = [STORY_YEAR_END - 1, STORY_YEAR_END];
	const cells = ends.flatMap((end, i) =>
		monthsBetween(end - 11, end).map((month): Cell => ({ end, month, y: ROWS[i] ?? 0 }))
	);
	const isShared = ({ month }: Cell) => ends.every((end) => month > end - 12 && month <= end);
	const row = {
		x: ({ month }: Cell) => [month - WIDE, month + WIDE] as const,
		y: ({ y }: Cell) => y,
		by: ({ month, end }: Cell) => `${month} to ${end}`,
		thick: HIGH,
		tone: 'slate'
	} as const;
	const own = cells.filter((cell) => !isShared(cell));
	return {
		follows: 'stem',
		block: plot(
			axes([STORY_YEAR_END - 12.8, STORY_YEAR_END + 0.5], MOST),
			...lines(t, ends),
			bar('shared', cells.filter(isShared), row),
			bar('own', own, { ...row, fill: 0 }),
			...ends.flatMap((end, i) => {
				const y = (ROWS[i] ?? 0) + HIGH / 2;
				const guide = [at(end), y].map((deaths) => [end, deaths] as const);
				return [
					rule(`guide ${i}`, guide, { as: 'measured', tone: 'slate' }),
					dot(i === 0 ? 'June point' : 'July point', [end, at(end)], estimate),
					text(`row ${i}`, [end - 11 - WIDE, y], twelveMonths(end), { side: 'ne' })
				];
			}),
			text('shared', ['start', 'bottom'], words.shared, { side: 'ne', tone: 'soft' })
		)
	};
}
