import monthly from '$words/monthly.json';
import words from '$words/toll.json';
import type { Tables } from '../../tables/table-types';
import { formatMonth, parseMonth, shortMonth, type Month } from '$lib/data/month';
import { count, percent } from '$lib/data/format';
import { pluralOf } from '$lib/data/plural-of';
import { sentences } from '$lib/data/sentences';
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
import { deathsAt, highestEstimate, lastMonth } from '../../tables/series';
import {
	classLines,
	countsIn,
	crossing,
	lastCounts,
	storyYear,
	shareMarks,
	stackedClasses
} from './toll-values';
import { valueAt } from '$lib/chart/series';
import type { ChartDescription } from '$lib/chart/chart-types';
import { brackets } from './brackets';
import { askedText } from './guess/asked-text';
import { newestLine } from './guess/guess-tables';
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
	const [start, end] = shareMarks(data);
	const last = countsIn(data, 'synthetic_opioids', end.x);
	return sentences(
		words.riseChart,
		fillMessage(words.riseShare, {
			first: start.label,
			firstMonth: formatMonth(start.x),
			last: end.label,
			lastMonth: formatMonth(end.x)
		}),
		fillMessage(words.riseEnd, {
			month: formatMonth(last.x),
			reported: count(last.reported),
			predicted: count(last.predicted)
		})
	);
};

const fall: Describe = (data) => {
	const lines = [
		{ name: words.allDrugs, line: newestLine(data), release: data.newestAll.vintage },
		{
			name: monthly.syntheticOpioids,
			line: newestLine({ newestAll: data.newestSynthetic }),
			release: data.newestSynthetic.vintage
		}
	];
	const at = (month: Month, value: number) =>
		fillMessage(words.valueIn, { value: count(value), month: formatMonth(month) });
	return sentences(
		fillMessage(words.fallChart, { recent: RECENT_MONTHS }),
		...lines.map(({ name, line, release }) => {
			const peak = highestEstimate(line);
			const end = lastMonth(line);
			return fillMessage(words.fallCourse, {
				name,
				peak: at(peak.month, peak.value),
				end: at(end, deathsAt(line, 'predicted', end)),
				month: formatMonth(BEFORE_PANDEMIC),
				level: count(deathsAt(line, 'predicted', BEFORE_PANDEMIC)),
				release: formatMonth(parseMonth(release))
			});
		})
	);
};

const stem: Describe = (data) => {
	const [predicted, reported] = [crossing(data, 'predicted'), crossing(data, 'reported')];
	const { first, reported: counted } = data.deaths.all_drugs;
	return sentences(
		fillMessage(words.stemLine, {
			first: count(counted[0] ?? 0),
			firstMonth: formatMonth(first),
			total: storyYear(data, 'all_drugs').text,
			month: YEAR
		}),
		fillMessage(words.stemPasses, {
			limit: count(HUNDRED_THOUSAND),
			predictedMonth: formatMonth(predicted.x),
			predicted: count(predicted.y),
			reportedMonth: formatMonth(reported.x),
			reported: count(reported.y)
		})
	);
};

const guess: Describe = (data) => {
	const all = newestLine(data);
	const peak = highestEstimate(all);
	const end = lastMonth(all);
	const last = deathsAt(all, 'predicted', end);
	return sentences(
		fillMessage(words.guessChart, {
			from: formatMonth(EXTENTS.guess.x0),
			release: formatMonth(parseMonth(data.newestAll.vintage))
		}),
		fillMessage(words.guessStart, {
			start: count(deathsAt(all, 'predicted', QUESTION_MONTH)),
			startMonth: formatMonth(QUESTION_MONTH)
		}),
		fillMessage(words.guessCourse, {
			peak: count(peak.value),
			peakMonth: formatMonth(peak.month),
			last: count(last),
			month: formatMonth(end),
			percent: percent(1 - last / peak.value)
		}),
		fillMessage(words.guessLevel, {
			level: count(deathsAt(all, 'predicted', BEFORE_PANDEMIC)),
			month: formatMonth(BEFORE_PANDEMIC),
			recent: RECENT_MONTHS
		})
	);
};

const DESCRIBE: Readonly<Record<MonthlyState, Describe>> = {
	gathered: (data) => {
		const { dots, extra } = dotCounts(data);
		const [now = '', before = ''] = brackets.map(({ first, end }) =>
			fillMessage(words.span, { from: formatMonth(first), to: formatMonth(end) })
		);
		return sentences(
			fillMessage(words.gatheredRings, {
				dots: count(dots),
				perDot: DEATHS_PER_DOT,
				months: now,
				total: storyYear(data, 'all_drugs').text,
				month: YEAR
			}),
			words.gatheredOrder,
			fillMessage(pluralOf(words.gatheredExtra, extra), { extra: count(extra) }),
			fillMessage(words.gatheredBefore, { before })
		);
	},
	stem,
	guess,
	'guess-open': (data) => askedText(data).alt,
	'guess-answered': guess,
	counted: (data) => {
		const last = lastCounts(data, 'all_drugs');
		const peak = highestEstimate(data.deaths.all_drugs);
		return sentences(
			fillMessage(words.countedChart, {
				from: formatMonth(EXTENTS.counted.x0),
				start: count(EXTENTS.counted.y0)
			}),
			fillMessage(words.countedCourse, {
				peak: count(peak.value),
				peakMonth: formatMonth(peak.month)
			}),
			fillMessage(words.countedBand, {
				recent: RECENT_MONTHS,
				month: formatMonth(last.x),
				reported: count(last.reported),
				predicted: count(last.predicted)
			})
		);
	},
	blip: (data) => {
		const figure = announcedRise(data);
		return sentences(
			fillMessage(words.blipCloseUp, {
				from: formatMonth(EXTENTS.blip.x0),
				start: count(EXTENTS.blip.y0)
			}),
			fillMessage(words.blipRing, {
				announced: count(figure.value),
				month: formatMonth(figure.month),
				change: count(figure.change)
			}),
			fillMessage(words.blipLater, { later: count(figure.laterValue) })
		);
	},
	rise,
	fall,
	overlap: (data) => {
		const then = classLines(data)
			.map(({ label, end }) => `${label.toLowerCase()} ${count(end)}`)
			.join(', ');
		return sentences(
			words.overlapLines,
			fillMessage(words.overlapThen, { month: YEAR, then }),
			fillMessage(words.overlapStack, {
				month: YEAR,
				stacked: count(stackedClasses(data).at(-1)?.to ?? 0)
			}),
			fillMessage(words.overlapMark, { total: storyYear(data, 'all_drugs').text })
		);
	},
	code: (data) => {
		const named =
			valueAt(data.fentanylByName.first, data.fentanylByName.deaths, STORY_YEAR_END) ?? 0;
		const code = storyYear(data, 'synthetic_opioids');
		return sentences(
			words.codeLines,
			fillMessage(words.codeThen, {
				month: YEAR,
				code: code.text,
				named: count(named),
				share: percent(named / code.y)
			})
		);
	}
};

/** The description of the toll chart in each state. */
export const tollDescription: ChartDescription<Tables, TollState> = {
	subtitle: (data, state) =>
		isField(state) ? fieldDescription.subtitle(data, state) : SUBTITLES[state],
	describe: (data, state) =>
		isField(state) ? fieldDescription.describe(data, state) : DESCRIBE[state](data)
};
