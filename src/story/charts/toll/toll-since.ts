import words from '$words/toll.json';
import type { Month } from '$lib/data/month';
import { bar, column, dot, listed, plot, reportedBand, rule, space, text } from '$lib/marks';
import type { Block, PlotMark, View } from '$lib/marks';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import { BEFORE_PANDEMIC, QUESTION_MONTH, RECENT_MONTHS } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import { countsIn, monthFields, monthLine, monthsBetween, standingOf } from '../monthly';
import { CONTROLS, FROM, MOST_DEATHS } from './guess/guess';
import { AMOUNT_FIELDS, axes, listedMonths, MOST, newestLine, note, timed } from './toll-months';
import { blipOf, countedOf, newestOf } from './toll-values';

/** How long the answer takes, and the share of it in which its line is drawn. */
const [REVEAL, TRACED] = [2.6, 0.8];

/** The newest line of all drugs, and the month of the question. @param until the last month in the table */
function guessPlot(t: Tables, until: Month, ...marks: readonly PlotMark[]): Block {
	const newest = newestOf(t.newestAll);
	const { at, last } = newest;
	const { newestAll } = countsIn(t);
	return plot(
		axes(monthsBetween(FROM, last), MOST_DEATHS),
		...newestLine(t, 'newestAll'),
		listedMonths(t, monthsBetween(FROM, until), [newestAll], newestAll, newest),
		...marks,
		dot('asked', [QUESTION_MONTH, at(QUESTION_MONTH)], { r: 5 })
	);
}

/** What came next: how far the line fell, its end, its peak and the level before the pandemic. */
function answered(t: Tables): Block {
	const { at, peak, last, end, level, said } = newestOf(t.newestAll);
	const fallen = (2 * peak.value + end) / 3;
	const middle = monthsBetween(peak.month, last).find((month) => at(month) < fallen) ?? last;
	const passed = (TRACED * (peak.month - QUESTION_MONTH)) / (last - QUESTION_MONTH);
	const atPeak = [passed, passed + 0.05] as const;
	return guessPlot(
		t,
		last,
		rule('level', { y: level }, { during: [0.9, 1] }),
		text('level', ['start', level], fillMessages(words.levelLabel, said), { side: ['se', 'ne'] }),
		dot('end', [last, end], {
			as: 'estimated',
			r: 5,
			during: [TRACED - 0.02, TRACED],
			label: { texts: fillMessage(words.endLabel, said), side: ['sw+', 'nw+'] }
		}),
		text('fall', [middle - 1, at(middle)], fillMessage(words.percentFall, said), {
			side: ['sw+', 'ne+'],
			number: true,
			rank: 'may',
			during: [TRACED, 0.9]
		}),
		dot('peak', [peak.month, peak.value], { as: 'estimated', during: atPeak }),
		text('peak', [peak.month, peak.value], fillMessages(words.peakLabel, said), {
			side: 'n+',
			number: true,
			free: true,
			rank: 'may',
			during: atPeak
		}),
		note('incomplete', ['end', 'bottom'], fillMessages(words.incomplete, said), 'nw')
	);
}

/** The line with what came next. */
export const guess = (t: Tables): View => ({ units: 'newest', block: answered(t) });

/** Texts on it. */
const onRoom = { clear: true, rim: false } as const;

/** The line up to the month of the question, and the room to draw on. */
export function guessOpen(t: Tables): View {
	const { at, last, said } = newestOf(t.newestAll);
	const asked = [QUESTION_MONTH - 2, at(QUESTION_MONTH)] as const;
	const middle = [(QUESTION_MONTH + last) / 2, MOST_DEATHS / 3] as const;
	return {
		units: 'newest',
		until: QUESTION_MONTH,
		block: column(
			guessPlot(
				t,
				QUESTION_MONTH,
				bar('room', [MOST_DEATHS], {
					x: () => [QUESTION_MONTH, last],
					y: (most) => most / 2,
					thick: MOST_DEATHS,
					by: () => '',
					tone: 'slate',
					fill: 0.12
				}),
				text('asked', asked, fillMessage(words.askedLabel, said), {
					side: 'nw',
					number: true,
					free: true,
					clear: true
				}),
				// The line of the reader displaces them.
				text('draw here', middle, words.drawHere, { side: ['in', 's+'], number: true, ...onRoom }),
				text('last', [last - 1, 'bottom'], `**${said.month}**`, { side: 'nw', ...onRoom })
			),
			space(CONTROLS)
		)
	};
}

/** The same frame: the line is drawn on first, and then the texts appear. */
export const guessAnswered = (t: Tables): View => ({
	units: 'newest',
	follows: 'guess-open',
	block: timed(column(answered(t), space(CONTROLS)), [0.9, 1], {
		seconds: REVEAL,
		untilDuring: [0, TRACED]
	})
});

/** A newest line, its end, and its level before the pandemic. */
function fallLine(
	t: Tables,
	name: 'newestAll' | 'newestSynthetic',
	end: readonly string[]
): PlotMark[] {
	const { first, last, at, end: deaths, level, vintage, said } = newestOf(t[name]);
	const isAll = name === 'newestAll';
	const look = { as: 'estimated', tone: isAll ? 'ink' : 'accent' } as const;
	const amounts = monthsBetween(first, last).map((month) => ({
		what: isAll ? words.allDrugs : words.syntheticOpioids,
		month,
		deaths: at(month),
		status: standingOf(month, last),
		release: vintage,
		said: countsIn(t)[name].what
	}));
	const levels = [
		[BEFORE_PANDEMIC, level],
		[newestOf(t.newestAll).last, level]
	] as const;
	return [
		rule(`level of ${name}`, levels, { tone: look.tone }),
		...newestLine(t, name),
		listed(amounts, AMOUNT_FIELDS, ({ month, deaths }) => [month, deaths]),
		dot(`before ${name}`, [BEFORE_PANDEMIC, level], {
			...look,
			label: { texts: fillMessages(words.levelBefore, said), side: isAll ? 'nw' : 'se' }
		}),
		dot(`end of ${name}`, [last, deaths], { ...look, r: 5 }),
		text(`end of ${name}`, ['end', deaths], end, { side: 'e', tone: look.tone })
	];
}

/** The newest lines of all drugs and of synthetic opioids, beside their levels before the pandemic. */
export function fall(t: Tables): View {
	const { first, last, peak, said } = newestOf(t.newestAll);
	const synthetic = newestOf(t.newestSynthetic);
	return {
		units: 'newest',
		block: plot(
			axes(monthsBetween(first, last), MOST),
			...fallLine(t, 'newestAll', fillMessages(words.newestAll, said)),
			...fallLine(t, 'newestSynthetic', fillMessages(words.newestSynthetic, synthetic.said)),
			dot('peak', [peak.month, peak.value], {
				as: 'estimated',
				label: { texts: fillMessages(words.peakLabel, said), side: 'n' }
			}),
			note('incomplete', ['end', 'bottom'], fillMessages(words.incomplete, said), 'nw')
		)
	};
}

/** What is reported and what is estimated for the newest months of the release of all classes. */
export function counted(t: Tables): View {
	const { months, series, last, reported, estimated, ends, said } = countedOf(t);
	const counts = countsIn(t);
	const [least, most] = ends;
	return {
		units: 'counted',
		block: plot(
			axes(months, most, least),
			reportedBand('counted', series, {
				tone: 'ink',
				bandTone: 'slate',
				width: 1.5,
				recent: RECENT_MONTHS
			}),
			monthLine('with estimates', months, { y: counts.predicted.of, width: 3.5 }),
			listedMonths(t, months, [counts.reported, counts.predicted], counts.reported),
			dot('estimate', [last, estimated], { as: 'estimated', r: 5 }),
			text('estimate', ['end', estimated], fillMessage(words.estimatedEnd, said), { side: 'e' }),
			text('count', ['end', reported], fillMessage(words.countedEnd, said), { side: 'e' }),
			note('hatched', ['start', 'bottom'], fillMessages(words.hatched, said), 'ne')
		)
	};
}

/** A rise that was announced, and the estimates that CDC now has for the same months. */
export function blip(t: Tables): View {
	const { month, months, value, change, now, ends, said } = blipOf(t);
	const newest = newestOf(t.newestAll);
	const [least, most] = ends;
	const announced = {
		key: 'announced',
		label: words.announced,
		unit: words.deathsUnit,
		blank: words.noneAnnounced,
		of: (each: Month) => (each === month ? value : null)
	};
	const fields = monthFields(t, [countsIn(t).newestAll, announced], newest);
	// We derive the total before it by subtraction.
	const rise = [
		[month - 1, value - change],
		[month, value]
	] as const;
	return {
		units: 'newest',
		block: plot(
			axes(months, most, least),
			...newestLine(t, 'newestAll'),
			listed(months, fields, (each) => [each, newest.at(each)]),
			rule('announced rise', rise),
			dot('now', [month, now], {
				as: 'estimated',
				r: 5,
				label: { texts: fillMessages(words.nowLabel, said), side: 'sw+' }
			}),
			dot('announced', [month, value], {
				as: 'said',
				r: 6,
				label: { texts: fillMessages(words.announcedLabel, said), side: ['ne', 'n'] }
			})
		)
	};
}
