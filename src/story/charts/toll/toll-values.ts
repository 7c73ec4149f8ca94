import monthly from '$words/monthly.json';
import words from '$words/toll.json';
import { count, decimal, percent } from '$lib/data/format';
import { formatMonth, parseMonth, shortMonth, type Month } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
import { pluralOf } from '$lib/data/plural-of';
import { sentences } from '$lib/data/sentences';
import type { ChartDescription } from '$lib/chart/chart-types';
import {
	announcedRise,
	BEFORE_PANDEMIC,
	DEATHS_PER_DOT,
	HUNDRED_THOUSAND,
	QUESTION_MONTH,
	RECENT_MONTHS,
	STORY_YEAR_END
} from '../../tables/selectors';
import { deathsAt, firstMonthAbove, highestEstimate, lastMonth } from '../../tables/series';
import type { Series } from '../../tables/series-schema';
import type { Tables } from '../../tables/table-types';
import { monthsBetween, newestSeries } from '../monthly';
import { askedText } from './guess/guess-options';

// What the states show, each with its figures as texts, for labels and descriptions.

/** The month of the wire story, and how many people a ring stands for. */
const YEAR = { month: formatMonth(STORY_YEAR_END), short: shortMonth(STORY_YEAR_END) };
const EACH = { perDot: DEATHS_PER_DOT };

/** Numbers of deaths as texts. */
const counts = <K extends string>(deaths: Readonly<Record<K, number>>) =>
	Object.fromEntries(
		Object.entries<number>(deaths).map(([key, each]) => [key, count(each)])
	) as Record<K, string>;

/** The number of rings for so many deaths. */
const ringsFor = (deaths: number): number => Math.round(deaths / DEATHS_PER_DOT);

/** The deaths of the year to July 2022, and the number of rings for them. */
export function dotCounts({ deaths: { all_drugs, synthetic_opioids } }: Tables) {
	const all = deathsAt(all_drugs, 'reported', STORY_YEAR_END);
	const estimated = deathsAt(all_drugs, 'predicted', STORY_YEAR_END);
	const synthetic = deathsAt(synthetic_opioids, 'reported', STORY_YEAR_END);
	const [dots, filled, without] = [ringsFor(all), ringsFor(synthetic), all - synthetic];
	const extra = Math.max(0, ringsFor(estimated) - dots);
	const said = {
		...YEAR,
		...EACH,
		...counts({ dots, all, estimated, more: estimated - all, synthetic, without }),
		extra,
		filled,
		share: percent(synthetic / all)
	};
	return { all, estimated, synthetic, without, dots, extra, filled, said };
}

/** The estimates of the first month and of July 2022, and the first one above 100,000. */
export function climbOf({ deaths: { all_drugs: all } }: Tables) {
	const at = (month: Month) => deathsAt(all, 'predicted', month);
	const [first, last] = [at(all.first), at(STORY_YEAR_END)];
	const month = firstMonthAbove(all, 'predicted', HUNDRED_THOUSAND);
	const said = {
		...YEAR,
		...counts({ first, last, limit: HUNDRED_THOUSAND, above: at(month) }),
		firstMonth: formatMonth(all.first),
		times: decimal(last / first),
		before: formatMonth(STORY_YEAR_END - 1),
		aboveMonth: formatMonth(month)
	};
	return { at, start: all.first, first, last, month, above: at(month), said };
}

/** What CDC estimates for a month: deaths with synthetic opioids, those without, and their share. */
export function partsAt({ deaths }: Tables, month: Month) {
	const all = deathsAt(deaths.all_drugs, 'predicted', month);
	const synthetic = deathsAt(deaths.synthetic_opioids, 'predicted', month);
	const without = all - synthetic;
	const said = {
		...counts({ all, with: synthetic, without }),
		month: formatMonth(month),
		share: percent(synthetic / all)
	};
	return { without, said };
}

/** The classes that are drawn as lines, most deaths first, and their names. */
export const CLASSES = {
	synthetic_opioids: monthly.syntheticOpioids,
	psychostimulants: words.stimulants,
	cocaine: words.cocaine,
	heroin: words.heroin
};
export type ClassName = keyof typeof CLASSES;

/** The deaths of July 2022 by class and by code, and what the classes add up to. */
export function classesOf({ deaths, fentanylByName }: Tables) {
	const at = (line: Series) => deathsAt(line, 'reported', STORY_YEAR_END);
	const names = Object.keys(CLASSES) as ClassName[];
	const sum = names.reduce((all, name) => all + at(deaths[name]), 0);
	const [total, byCode] = [at(deaths.all_drugs), at(deaths.synthetic_opioids)];
	const { first, deaths: named } = fentanylByName;
	const byName = at({ first, reported: named, predicted: named });
	const said = {
		...YEAR,
		then: names
			.map((name) => `${CLASSES[name].toLowerCase()} ${count(at(deaths[name]))}`)
			.join(', '),
		...counts({ sum, total, code: byCode, named: byName }),
		share: percent(byName / byCode),
		from: shortMonth(first)
	};
	return { sum, total, byCode, byName, said };
}

/** One of the newest lines of estimates: its peak, its last month, and what it has for any month. */
export function newestOf(newest: Tables['newestAll']) {
	const line = newestSeries(newest);
	const at = (month: Month) => deathsAt(line, 'predicted', month);
	const [peak, last] = [highestEstimate(line), lastMonth(line)];
	const [end, level] = [at(last), at(BEFORE_PANDEMIC)];
	const rings = { most: ringsFor(peak.value), dots: ringsFor(end) };
	const said = {
		...EACH,
		...counts({ ...rings, peak: peak.value, end, level, asked: at(QUESTION_MONTH) }),
		peakMonth: formatMonth(peak.month),
		shortPeak: shortMonth(peak.month),
		month: formatMonth(last),
		short: shortMonth(last),
		fall: percent(1 - end / peak.value),
		share: percent(end / peak.value),
		levelMonth: formatMonth(BEFORE_PANDEMIC),
		shortLevel: shortMonth(BEFORE_PANDEMIC),
		askedMonth: formatMonth(QUESTION_MONTH),
		recent: RECENT_MONTHS
	};
	return { ...newest, at, peak, last, end, level, rings, said };
}

/** The ends of a scale that does not start at zero, so that small differences can be seen. */
function closeUp(values: readonly number[]): readonly [number, number] {
	const step = 10_000;
	return [
		Math.floor(Math.min(...values) / step) * step,
		Math.ceil(Math.max(...values) / step) * step
	];
}

/** How many of the newest months show what is still being counted. */
const MONTHS = 20;

/** The newest months of the release of all classes, which are still being counted. */
export function countedOf({ deaths: { all_drugs: all } }: Tables) {
	const last = lastMonth(all);
	const months = monthsBetween(last - MONTHS + 1, last);
	const [reported, estimated] = [deathsAt(all, 'reported', last), deathsAt(all, 'predicted', last)];
	/** Only the months in view: the drawing has all values of a series. */
	const series = {
		first: last - MONTHS + 1,
		reported: all.reported.slice(-MONTHS),
		predicted: all.predicted.slice(-MONTHS)
	};
	const values = [...series.reported, ...series.predicted];
	const ends = closeUp(values.flatMap((value) => value ?? []));
	const said = {
		...counts({ start: ends[0], reported, estimated }),
		from: formatMonth(last - MONTHS + 1),
		month: formatMonth(last),
		recent: RECENT_MONTHS
	};
	return { months, series, last, reported, estimated, ends, said };
}

/** A rise that was announced, and the estimates that CDC now has for the months around it. */
export function blipOf(t: Tables) {
	const { month, value, change, announced } = announcedRise(t);
	const { at } = newestOf(t.newestAll);
	const months = monthsBetween(month - 6, month + 7);
	const ends = closeUp(months.map(at));
	const said = {
		...counts({ start: ends[0], value, change, now: at(month) }),
		from: formatMonth(month - 6),
		month: formatMonth(month),
		announced: formatMonth(parseMonth(announced.slice(0, 7)))
	};
	return { month, months, value, change, now: at(month), ends, said };
}

export const oneRing = fillMessage(words.oneRing, EACH);

type Say = (t: Tables) => string;

const guess: Say = (t) => fillMessage(words.guess, newestOf(t.newestAll).said);

const DESCRIBE = {
	field: (t) => {
		const { extra, said } = dotCounts(t);
		return sentences(
			fillMessage(words.field, said),
			fillMessage(pluralOf(words.fieldExtra, extra), said)
		);
	},
	'two-thirds': (t) => fillMessage(words.split, dotCounts(t).said),
	stem: (t) => fillMessage(words.stem, climbOf(t).said),
	gathered: (t) => fillMessage(words.gathered, climbOf(t).said),
	rise: (t) =>
		sentences(
			words.riseChart,
			fillMessage(words.riseFirst, partsAt(t, t.deaths.all_drugs.first).said),
			fillMessage(words.riseLast, partsAt(t, STORY_YEAR_END).said)
		),
	overlap: (t) => fillMessage(words.overlap, classesOf(t).said),
	code: (t) => fillMessage(words.code, classesOf(t).said),
	guess,
	'guess-open': (t) => askedText(t).alt,
	'guess-answered': guess,
	fall: (t) =>
		sentences(
			words.fallLines,
			fillMessage(words.fallAll, newestOf(t.newestAll).said),
			fillMessage(words.fallSynthetic, newestOf(t.newestSynthetic).said)
		),
	counted: (t) => fillMessage(words.counted, countedOf(t).said),
	blip: (t) => fillMessage(words.blip, blipOf(t).said),
	left: (t) => fillMessage(words.left, newestOf(t.newestAll).said)
} satisfies Record<string, Say>;

type TollState = keyof typeof DESCRIBE;

const SUBTITLES: Readonly<Record<TollState, Say>> = {
	field: (t) => fillMessage(words.subtitleField, dotCounts(t).said),
	'two-thirds': (t) => fillMessage(words.subtitleField, dotCounts(t).said),
	stem: () => words.subtitleEstimates,
	gathered: () => words.subtitleGathered,
	rise: () => words.subtitleEstimates,
	overlap: () => words.subtitleOverlap,
	code: (t) => fillMessage(words.subtitleCode, classesOf(t).said),
	guess: () => words.subtitleEstimates,
	'guess-open': (t) => askedText(t).subtitle,
	'guess-answered': () => words.subtitleEstimates,
	fall: () => words.subtitleEstimates,
	counted: (t) => fillMessage(words.subtitleCloseUp, countedOf(t).said),
	blip: (t) => fillMessage(words.subtitleCloseUp, blipOf(t).said),
	left: () => words.subtitleLeft
};

/** The description of the toll chart in each state. */
export const tollDescription: ChartDescription<Tables, TollState> = {
	subtitle: (t, state) => SUBTITLES[state](t),
	describe: (t, state) => DESCRIBE[state](t)
};
