import words from '$words/toll.json';
import type { Month } from '$lib/data/month';
import { area, dot, plot, text, type View } from '$lib/marks';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import { classCounts, countsIn, monthFields, monthLine } from '../monthly';
import { STORY_YEAR_END } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import { axes, knownMonths, MOST, namedIn } from './toll-months';
import { CLASSES, classesOf, climbOf, partsAt, type ClassName } from './toll-values';

/** How long before the end the text in an area begins at most, in months. */
const TEXT = 36;

/** Deaths with synthetic opioids on those without, by CDC's estimates, and all of them on top. */
export function rise(t: Tables): View {
	const months = knownMonths(t);
	const { start, at, said } = climbOf(t);
	const [first, last] = [partsAt(t, start), partsAt(t, STORY_YEAR_END)];
	const [firstWithout, lastWithout] = [first.without, last.without];
	const { reported, predicted, syntheticReported, syntheticPredicted } = countsIn(t);
	const without = (month: Month) => {
		const [all, synthetic] = [predicted.of(month), syntheticPredicted.of(month)];
		return all === null || synthetic === null ? null : all - synthetic;
	};
	const columns = [reported, predicted, syntheticReported, syntheticPredicted];
	const inside = { rim: false, free: true } as const;
	const middle = (lastWithout + at(STORY_YEAR_END - TEXT)) / 2;
	return {
		follows: 'two-thirds',
		block: plot(
			axes(months, MOST),
			monthLine('without', months, { y: without, tone: 'slate', width: 1, fill: 0.3 }),
			area('with', months, {
				x: (month) => month,
				low: without,
				high: predicted.of,
				tone: 'accent',
				fields: monthFields(t, columns)
			}),
			monthLine('estimated', months, { y: predicted.of, width: 2 }),
			text('last', ['end', middle], fillMessages(words.lastShare, last.said), {
				...inside,
				side: 'w',
				tone: 'paper',
				number: true
			}),
			text('first', [start, at(start)], fillMessages(words.firstShare, first.said), {
				side: 'ne+',
				tone: 'accent',
				number: true,
				free: true
			}),
			text('none last', ['end', lastWithout / 3], fillMessage(words.noneLast, last.said), {
				...inside,
				side: 'w'
			}),
			text('none first', ['start', firstWithout / 2], fillMessages(words.noneFirst, first.said), {
				...inside,
				side: 'e',
				clear: true
			}),
			text('all', ['end', at(STORY_YEAR_END)], fillMessage(words.inAll, said), {
				side: ['nw', 'n+'],
				free: true,
				clear: true
			})
		)
	};
}

const DASHES: Readonly<Record<ClassName, string>> = {
	synthetic_opioids: '',
	psychostimulants: '',
	cocaine: '7 3',
	heroin: '2 3'
};

/** The line of a class. The accent is for synthetic opioids. */
function classLine(t: Tables, name: ClassName) {
	const reported = classCounts(t.deaths[name], name, 'reported', CLASSES[name]);
	const isSynthetic = name === 'synthetic_opioids';
	return monthLine(name, knownMonths(t), {
		y: reported.of,
		tone: isSynthetic ? 'accent' : 'ink',
		width: isSynthetic ? 3 : 1.75,
		dash: DASHES[name],
		name: isSynthetic ? words.syntheticNames : `**${CLASSES[name]}**`,
		fields: monthFields(t, [reported])
	});
}

/** Four classes as lines, the deaths of any drug, and what the four add up to: more. */
export function overlap(t: Tables): View {
	const { sum, total, said } = classesOf(t);
	const names = Object.keys(CLASSES) as ClassName[];
	const { reported } = countsIn(t);
	return {
		block: plot(
			axes(knownMonths(t), 1.3 * MOST),
			...names.map((name) => classLine(t, name)),
			monthLine('reported', knownMonths(t), {
				y: reported.of,
				tone: 'slate',
				width: 1.5,
				fields: monthFields(t, [reported])
			}),
			dot('sum', [STORY_YEAR_END, sum], {
				as: 'derived',
				r: 6,
				label: { texts: fillMessages(words.sumLabel, said), side: 'w', number: true }
			}),
			text('total', [STORY_YEAR_END, total], fillMessages(words.totalLabel, said), {
				side: ['nw', 'nw+'],
				clear: true
			})
		)
	};
}

/** The deaths under the code of synthetic opioids, and those whose certificate names fentanyl. */
export function code(t: Tables): View {
	const { byCode, byName, said } = classesOf(t);
	const months = knownMonths(t).filter((month) => month >= t.fentanylByName.first);
	const [{ syntheticReported: synthetic }, named] = [countsIn(t), namedIn(t)];
	return {
		block: plot(
			axes(months, 0.72 * MOST),
			monthLine('code', months, {
				y: synthetic.of,
				tone: 'accent',
				width: 3,
				fields: monthFields(t, [synthetic, named])
			}),
			monthLine('named', months, { y: named.of, width: 1.75, dash: '5 3' }),
			dot('by code', [STORY_YEAR_END, byCode], {
				tone: 'accent',
				label: { texts: fillMessages(words.codeLabel, said), side: 'nw' }
			}),
			dot('by name', [STORY_YEAR_END, byName], {
				r: 3,
				label: { texts: fillMessage(words.namedLabel, said), side: 'sw+', leader: 'slate' }
			})
		)
	};
}
