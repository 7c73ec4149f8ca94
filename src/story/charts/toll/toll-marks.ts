import { valueAt } from '$lib/chart/series';
import {
	announcedRise,
	BEFORE_PANDEMIC,
	QUESTION_MONTH,
	YEAR_IN_HAND
} from '../../tables/selectors';
import { deathsAt, highestEstimate } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import { brackets } from './brackets';
import { states, type TollKeyframe } from './toll-keyframes';
import { opacitiesOf, stemOpacity } from './toll-stages';
import { apart, crossing, july, shareMarks, since, stackedClasses } from './toll-layout';

/** The first month of the line that a question is about. */
const GUESS_START = states.guess.x0;

/** The gap between classes that are stacked, in deaths. */
const STACK_GAP = 1000;

/** How far the mark for all deaths reaches to both sides of the stacked classes, in months. */
const MARK = 4;

/** A point that is marked, in the units of the scales. */
interface Dot {
	x: number;
	y: number;
	r?: number;
	mark?: 'hollow' | 'dashed';
	stroke?: string;
	opacity: number;
}

/** The marks of single points. `month` is the width of a month, in pixels. */
export function dotsOf(data: Tables, keyframe: TollKeyframe, month: number): Dot[] {
	const { all_drugs: all, synthetic_opioids: synthetic } = data.deaths;
	const { announced, later } = keyframe;
	const { months, start, crossing: passed } = opacitiesOf(keyframe);
	const rise = announcedRise(data);
	const code = july(data, 'synthetic_opioids');
	const { first, deaths } = data.fentanylByName;
	const accent = { stroke: 'var(--accent)' };
	const mark = 'hollow' as const;
	const next = YEAR_IN_HAND + 1;
	const peakOf = ({ month: x, value: y }: { month: number; value: number }) => ({
		x,
		y,
		r: 4,
		mark
	});
	const reported = (x: number) => ({ x, y: deathsAt(all, 'reported', x), r: 4 });
	return [
		{ ...reported(next), mark, stroke: 'var(--slate)', opacity: keyframe.bracket },
		{ ...reported(next), r: 5, mark, opacity: months },
		// The stem has its point even before the point has its name.
		{ ...july(data, 'all_drugs'), opacity: Math.max(keyframe.july, stemOpacity(keyframe)) },
		{ ...reported(all.first), opacity: start },
		{ ...crossing(data, 'reported'), r: 4, opacity: passed },
		{ ...crossing(data, 'predicted'), r: 4, mark, opacity: passed },
		{ x: rise.month, y: rise.laterValue, mark, opacity: announced },
		{ x: rise.month, y: rise.value, r: 6, mark: 'dashed', opacity: announced },
		{ x: code.x, y: valueAt(first, deaths, code.x) ?? 0, r: 3.5, mark, opacity: keyframe.named },
		{ ...code, ...accent, r: 4.5, opacity: keyframe.named },
		{ ...reported(GUESS_START), opacity: keyframe.from },
		{ ...reported(QUESTION_MONTH), opacity: keyframe.from },
		{ ...peakOf(highestEstimate(all)), opacity: keyframe.peak },
		{ ...peakOf(highestEstimate(synthetic)), ...accent, opacity: later },
		// Later releases count anew, so their months are single points that no line runs to.
		...since(data).flatMap(({ accent: accented, points, last }): Dot[] =>
			apart(points, last, month).map((point) => ({
				...point,
				...(accented ? accent : {}),
				r: 2.75,
				mark,
				opacity: later
			}))
		)
	];
}

/** A straight line between two points, in the units of the scales. */
interface Rule {
	from: readonly [x: number, y: number];
	to: readonly [x: number, y: number];
	colour: string;
	dash?: string;
	width?: number;
	opacity: number;
}

/** The classes on top of each other, and a mark across them at the deaths that there were. */
function classRules(data: Tables, opacity: number): Rule[] {
	const { x, y } = july(data, 'all_drugs');
	return [
		...stackedClasses(data).map(({ accent, from, to }): Rule => ({
			from: [x, from + STACK_GAP],
			to: [x, to],
			colour: accent ? 'accent' : 'slate',
			width: 6,
			opacity
		})),
		{ from: [x - MARK, y], to: [x + MARK, y], colour: 'ink', width: 2.5, opacity }
	];
}

/** The straight lines that connect or extend points. */
export function rulesOf(data: Tables, keyframe: TollKeyframe): Rule[] {
	const { month, value, change, laterValue } = announcedRise(data);
	const [, highest] = shareMarks(data);
	const { announced, bracket, classes, later, shares, x1 } = keyframe;
	const rule = (
		from: Rule['from'],
		to: Rule['to'],
		opacity: number,
		colour: string,
		dash?: string,
		width?: number
	) => ({ from, to, colour, dash, width, opacity });
	return [
		...brackets.map(({ end, y }) => {
			const deaths = deathsAt(data.deaths.all_drugs, 'reported', end);
			return rule([end, deaths], [end, y], bracket, 'slate', '1 3');
		}),
		// The rise as announced. We derive the total before it by subtraction.
		rule([month - 1, value - change], [month, value], announced, 'ink', '1.5 3', 2),
		rule([month, value], [month, laterValue], announced, 'slate'),
		rule([highest.x, 0], [highest.x, highest.low], shares, 'accent', '2 3'),
		...classRules(data, classes),
		...since(data).map(({ accent, level }) => {
			const colour = accent ? 'accent' : 'ink';
			return rule([BEFORE_PANDEMIC, level], [x1, level], later, colour, '1 3.5', 1.25);
		})
	];
}
