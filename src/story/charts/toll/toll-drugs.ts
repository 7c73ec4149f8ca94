import words from '$words/toll.json';
import type { Month } from '$lib/data/month';
import { area, dot, line, plot, rule, text, type View } from '$lib/marks';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import { drawn, monthFields, SYNTHETIC } from '../monthly';
import { STORY_YEAR_END } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import { ALL, axes, knownMonths, monthLine, MOST, NAMED } from './toll-months';
import { CLASSES, classesOf, climbOf, partsAt, type ClassName } from './toll-values';

/** How long before the end the text in an area begins at most, in months. */
const TEXT = 36;

/** Deaths with synthetic opioids on those without, by CDC's estimates, and all of them on top. */
export function rise(t: Tables): View {
	const months = knownMonths(t);
	const { start, at, said } = climbOf(t);
	const [first, last] = [partsAt(t, start), partsAt(t, STORY_YEAR_END)];
	const [firstWithout, lastWithout] = [first.without, last.without];
	const x = (month: Month) => month;
	const high = (month: Month) => ALL.predicted.at(t, month);
	const without = (month: Month) => {
		const [all, synthetic] = [high(month), SYNTHETIC[1].at(t, month)];
		return all === null || synthetic === null ? null : all - synthetic;
	};
	const fields = monthFields(t, [ALL.reported, ALL.predicted, ...SYNTHETIC]);
	const inside = { rim: false, free: true } as const;
	const up = [
		[start, at(start)],
		[start, MOST]
	] as const;
	const middle = (lastWithout + at(STORY_YEAR_END - TEXT)) / 2;
	const above = (at(start) + 2 * MOST) / 3;
	return {
		follows: 'two-thirds',
		block: plot(
			axes(months, MOST),
			line('without', months, { x, y: without, tone: 'slate', width: 1, fill: 0.3 }),
			area('with', months, { x, low: without, high, tone: 'accent', fields }),
			monthLine(t, 'estimated', months, ALL.predicted, { width: 2 }),
			rule('first', up, { as: 'measured', tone: 'accent', width: 2 }),
			text('last', ['end', middle], fillMessages(words.lastShare, last.said), {
				...inside,
				side: 'w',
				tone: 'paper',
				number: true
			}),
			text('first', [start, above], fillMessages(words.firstShare, first.said), {
				side: 'e',
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
	const reported = drawn(name, 'reported', CLASSES[name]);
	const isSynthetic = name === 'synthetic_opioids';
	return monthLine(t, name, knownMonths(t), reported, {
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
	return {
		block: plot(
			axes(knownMonths(t), 1.3 * MOST),
			...names.map((name) => classLine(t, name)),
			monthLine(t, 'reported', knownMonths(t), ALL.reported, {
				tone: 'slate',
				width: 1.5,
				fields: monthFields(t, [ALL.reported])
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
	const synthetic = drawn('synthetic_opioids', 'reported', CLASSES.synthetic_opioids);
	return {
		block: plot(
			axes(months, 0.72 * MOST),
			monthLine(t, 'code', months, synthetic, {
				tone: 'accent',
				width: 3,
				fields: monthFields(t, [synthetic, NAMED])
			}),
			monthLine(t, 'named', months, NAMED, { width: 1.75, dash: '5 3' }),
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
