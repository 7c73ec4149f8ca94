import words from '$words/toll.json';
import type { DrugClass } from '../../tables/classes';
import type { Tables } from '../../tables/table-types';
import { formatMonth, shortMonth, type Month } from '$lib/data/month';
import { count, percent } from '$lib/data/format';
import { fillMessage } from '$lib/messages/fill-message';
import {
	announcedRise,
	BEFORE_PANDEMIC,
	DEATHS_PER_DOT,
	HUNDRED_THOUSAND,
	QUESTION_MONTH,
	RECENT_MONTHS,
	STORY_YEAR_END
} from '../../tables/selectors';
import { deathsAt, highestEstimate } from '../../tables/series';
import {
	classLines,
	crossing,
	lastCounts,
	storyYear,
	shareMarks,
	afterLine,
	stackedClasses,
	type ClassLine
} from './toll-values';
import { valueAt } from '$lib/chart/series';
import type { ChartDescription } from '$lib/chart/chart-types';
import { brackets } from './brackets';
import { askedText } from './guess/asked-text';
import { EXTENTS, isField, type MonthlyState, type TollState } from './toll-states';
import { dotCounts } from './dot-counts';
import { fieldDescription } from './field-description';

const SUBTITLES: Readonly<Record<MonthlyState, string>> = {
	gathered: words.subtitleGathered,
	stem: words.subtitleStem,
	guess: words.subtitleGuess,
	'guess-open': words.askedSubtitle,
	'guess-answered': words.subtitleGuess,
	counted: fillMessage(words.subtitleCloseUp, { start: count(EXTENTS.counted.y0) }),
	blip: fillMessage(words.subtitleCloseUp, { start: count(EXTENTS.blip.y0) }),
	rise: words.subtitleRise,
	overlap: words.subtitleOverlap,
	code: fillMessage(words.subtitleCode, {
		from: shortMonth(EXTENTS.code.x0),
		to: shortMonth(EXTENTS.code.x1)
	}),
	fall: words.subtitleFall
};

const YEAR = formatMonth(STORY_YEAR_END);

type Describe = (data: Tables) => string;

const rise: Describe = (data) => {
	const [start, peak] = shareMarks(data);
	const last = lastCounts(data, 'synthetic_opioids');
	return fillMessage(words.rise, {
		first: start.label,
		firstMonth: formatMonth(start.x),
		highest: peak.label,
		highestMonth: formatMonth(peak.x),
		month: formatMonth(last.x),
		reported: count(last.reported),
		predicted: count(last.predicted),
		recent: RECENT_MONTHS
	});
};

const fall: Describe = (data) => {
	const line = lastCounts(data, 'all_drugs');
	const part = lastCounts(data, 'synthetic_opioids');
	const at = (month: Month, value: number) =>
		fillMessage(words.valueIn, { value: count(value), month: formatMonth(month) });
	const peak = (drugClass: DrugClass) => {
		const { month, value } = highestEstimate(data.deaths[drugClass]);
		return at(month, value);
	};
	const lines = fillMessage(words.fall, {
		allPeak: peak('all_drugs'),
		syntheticPeak: peak('synthetic_opioids'),
		month: formatMonth(line.x),
		allReported: count(line.reported),
		allPredicted: count(line.predicted),
		syntheticReported: count(part.reported),
		syntheticPredicted: count(part.predicted),
		recent: RECENT_MONTHS
	});
	const later = afterLine(data).map(({ name, level, newest }) =>
		fillMessage(words.later, { name, value: at(newest.x, newest.y), level: count(level) })
	);
	if (later.length === 0) return lines;
	const points = fillMessage(words.fallLater, {
		month: formatMonth(BEFORE_PANDEMIC),
		list: later.join('; ')
	});
	return `${lines} ${points}`;
};

const stem: Describe = (data) => {
	const [predicted, reported] = [crossing(data, 'predicted'), crossing(data, 'reported')];
	const { first, reported: counted } = data.deaths.all_drugs;
	return fillMessage(words.stem, {
		first: count(counted[0] ?? 0),
		firstMonth: formatMonth(first),
		total: storyYear(data, 'all_drugs').text,
		month: YEAR,
		limit: count(HUNDRED_THOUSAND),
		predictedMonth: formatMonth(predicted.x),
		predicted: count(predicted.y),
		reportedMonth: formatMonth(reported.x),
		reported: count(reported.y)
	});
};

const guess: Describe = (data) => {
	const all = data.deaths.all_drugs;
	const last = lastCounts(data, 'all_drugs');
	const peak = highestEstimate(all);
	return fillMessage(words.guess, {
		from: formatMonth(EXTENTS.guess.x0),
		start: count(deathsAt(all, 'reported', QUESTION_MONTH)),
		startMonth: formatMonth(QUESTION_MONTH),
		peak: count(peak.value),
		peakMonth: formatMonth(peak.month),
		predicted: count(last.predicted),
		month: formatMonth(last.x),
		reported: count(last.reported),
		recent: RECENT_MONTHS
	});
};

const DESCRIBE: Readonly<Record<MonthlyState, Describe>> = {
	gathered: (data) => {
		const { dots, extra } = dotCounts(data);
		const [now = '', next = ''] = brackets.map(({ first, end }) =>
			fillMessage(words.span, { from: formatMonth(first), to: formatMonth(end) })
		);
		return fillMessage(words.gathered, {
			dots: count(dots),
			perDot: DEATHS_PER_DOT,
			months: now,
			total: storyYear(data, 'all_drugs').text,
			month: YEAR,
			extra: count(extra),
			next
		});
	},
	stem,
	guess,
	'guess-open': (data) => askedText(data).alt,
	'guess-answered': guess,
	counted: (data) => {
		const last = lastCounts(data, 'all_drugs');
		const peak = highestEstimate(data.deaths.all_drugs);
		return fillMessage(words.counted, {
			from: formatMonth(EXTENTS.counted.x0),
			start: count(EXTENTS.counted.y0),
			peak: count(peak.value),
			peakMonth: formatMonth(peak.month),
			recent: RECENT_MONTHS,
			month: formatMonth(last.x),
			reported: count(last.reported),
			predicted: count(last.predicted)
		});
	},
	blip: (data) => {
		const figure = announcedRise(data);
		return fillMessage(words.blip, {
			from: formatMonth(EXTENTS.blip.x0),
			start: count(EXTENTS.blip.y0),
			announced: count(figure.value),
			month: formatMonth(figure.month),
			change: count(figure.change),
			later: count(figure.laterValue)
		});
	},
	rise,
	fall,
	overlap: (data) => {
		const list = (text: (line: ClassLine) => string) =>
			classLines(data)
				.map((line) => `${line.label.toLowerCase()} ${text(line)}`)
				.join(', ');
		return fillMessage(words.overlap, {
			month: YEAR,
			then: list(({ id }) => storyYear(data, id).text),
			newest: formatMonth(lastCounts(data, 'all_drugs').x),
			now: list(({ end }) => count(end)),
			stacked: count(stackedClasses(data).at(-1)?.to ?? 0),
			total: storyYear(data, 'all_drugs').text
		});
	},
	code: (data) => {
		const named =
			valueAt(data.fentanylByName.first, data.fentanylByName.deaths, STORY_YEAR_END) ?? 0;
		const code = storyYear(data, 'synthetic_opioids');
		return fillMessage(words.code, {
			month: YEAR,
			code: code.text,
			named: count(named),
			share: percent(named / code.y)
		});
	}
};

/** The description of the toll chart in each state. */
export const tollDescription: ChartDescription<Tables, TollState> = {
	subtitle: (data, state) =>
		isField(state) ? fieldDescription.subtitle(data, state) : SUBTITLES[state],
	describe: (data, state) =>
		isField(state) ? fieldDescription.describe(data, state) : DESCRIBE[state](data)
};
