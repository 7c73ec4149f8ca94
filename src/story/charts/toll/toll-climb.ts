import words from '$words/toll.json';
import type { Month } from '$lib/data/month';
import { dot, listed, plot, rule, text, type PlotMark, type View } from '$lib/marks';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import { STORY_YEAR_END } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import { bracket, twelveMonths } from './climb-marks';
import { ALL, axes, fieldsOf, knownMonths, monthLine, MOST, timed, twelve } from './toll-months';
import { climbOf, monthsBetween } from './toll-values';

/** The rings gather, their point appears, the line is drawn back from it, and then its labels appear. */
const [GATHER, POINT, TRACE, LABELS] = [
	[0, 0.45],
	[0.4, 0.5],
	[0.45, 0.85],
	[0.85, 1]
] as const;

/** The estimates as a thick line, and what is reported as a thin one. @param shown in table and tooltips */
function lines(t: Tables, shown: readonly Month[]): PlotMark[] {
	const { at } = climbOf(t);
	const months = knownMonths(t);
	return [
		monthLine(t, 'reported', months, ALL.reported, { tone: 'slate', width: 1.5, during: POINT }),
		monthLine(t, 'estimated', months, ALL.predicted, { width: 3.5, during: POINT }),
		listed(shown, fieldsOf(t, [ALL.reported, ALL.predicted]), (month) => [month, at(month)])
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
	return {
		follows: 'field',
		block: timed(
			plot(
				axes(knownMonths(t), MOST),
				...lines(t, knownMonths(t)),
				rule('level', level, { width: 1, during: LABELS }),
				bracket('times', STORY_YEAR_END, [first, last], fillMessage(words.times, said), LABELS),
				dot('July point', [STORY_YEAR_END, last], {
					...estimate,
					label: { texts: `**${said.last}**`, side: ['n', 'nw'], size: 17, free: true }
				}),
				dot('above', [month, above], {
					...estimate,
					during: LABELS,
					label: { texts: fillMessages(words.above, said), side: ['nw', 'w'] }
				}),
				text('start', [start, first], `**${said.first}**`, { side: 'se+', size: 17 }),
				text('lines', ['end', first / 2], words.thickAndThin, { side: 'w', tone: 'soft' })
			),
			LABELS,
			{ moves: GATHER, untilDuring: TRACE, seconds: 2 }
		)
	};
}

/** Two points side by side, and the twelve months that each of them counts. */
export function neighbors(t: Tables): View {
	const { at } = climbOf(t);
	const before = STORY_YEAR_END - 1;
	const row = (end: Month, depth: number) =>
		twelveMonths(`months to ${end}`, { end, deaths: at(end), depth }, twelve(end));
	return {
		follows: 'stem',
		block: plot(
			axes([before - 11.8, STORY_YEAR_END + 0.5], MOST),
			...lines(t, monthsBetween(before, STORY_YEAR_END)),
			row(before, 0.5),
			row(STORY_YEAR_END, 0.8),
			dot('June point', [before, at(before)], estimate),
			dot('July point', [STORY_YEAR_END, at(STORY_YEAR_END)], estimate),
			text('shared', ['start', 'bottom'], words.shared, { side: 'ne', tone: 'soft' })
		)
	};
}
