import type { DrugClass } from '../../tables/classes';
import type { Tables } from '../../tables/table-types';
import { formatMonth, shortMonth, type Month } from '$lib/data/month';
import { count, percent } from '$lib/data/format';
import {
	announcedRise,
	BEFORE_PANDEMIC,
	DEATHS_PER_DOT,
	HUNDRED_THOUSAND,
	QUESTION_MONTH,
	RECENT_MONTHS,
	YEAR_IN_HAND
} from '../../tables/selectors';
import { deathsAt, highestEstimate } from '../../tables/series';
import { classLines, crossing, ends, july, shareMarks, since, stackedClasses } from './toll-layout';
import { valueAt } from '$lib/chart/series';
import type { ChartDescription } from '$lib/chart/chart-types';
import { brackets } from './brackets';
import { askedText } from './guess/asked-text';
import { FIELDS, isField, states, type MonthlyState, type TollState } from './toll-keyframes';
import { dotCounts } from '../dots/dots';
import { dotsDescription } from '../dots/dots-description';

const SUBTITLES: Readonly<Record<MonthlyState, string>> = {
	gathered: 'The same rings, on their twelve months',
	stem: 'Reported deaths, 12 months ending each month',
	window: 'What one point counts: deaths in 12 months',
	climb: 'Reported deaths, 12 months ending each month',
	guess: 'Deaths in 12 months; newest: still counted',
	'guess-open': 'Reported deaths, 12 months to each',
	'guess-answered': 'Deaths in 12 months; newest: still counted',
	counted: `Close-up: the scale starts at ${count(states.counted.y0)}`,
	blip: `Close-up: the scale starts at ${count(states.blip.y0)}`,
	rise: 'Overdose deaths, 12 months ending each month',
	overlap: 'Deaths by class, 12 months ending each month',
	code: `12 months to each, ${shortMonth(states.code.x0)} to ${shortMonth(states.code.x1)}`,
	fall: 'Deaths in 12 months; newest: loose points'
};

const YEAR = formatMonth(YEAR_IN_HAND);

type Describe = (data: Tables) => string;

const rise = (data: Tables): string => {
	const [start, peak] = shareMarks(data);
	const last = ends(data, 'synthetic_opioids');
	return (
		`Area chart: deaths involving synthetic opioids inside the total of overdose deaths, 12 months ending each month. ` +
		`Their estimated share was ${start.label} in ${formatMonth(start.x)} and ` +
		`${peak.label} at its highest in ${formatMonth(peak.x)}. ` +
		`In the newest month, ${formatMonth(last.x)}, ${count(last.reported)} were reported and ${count(last.predicted)} estimated; the last ${RECENT_MONTHS} months are provisional.`
	);
};

const fall = (data: Tables): string => {
	const line = ends(data, 'all_drugs');
	const part = ends(data, 'synthetic_opioids');
	const at = (month: Month, value: number) => `${count(value)} in ${formatMonth(month)}`;
	const peak = (drugClass: DrugClass) => {
		const { month, value } = highestEstimate(data.deaths[drugClass]);
		return at(month, value);
	};
	const later = since(data)
		.map(({ name, level, newest }) => `${name} ${at(newest.x, newest.y)}, against ${count(level)}`)
		.join('; ');
	const beside = later
		? ` Hollow points, not joined to the lines, are estimates of newer releases. The newest of them against ${formatMonth(BEFORE_PANDEMIC)}: ${later}.`
		: '';
	return (
		`Area chart: deaths involving synthetic opioids inside the total of overdose deaths, 12 months ending each month, each with a band from reported to estimated. ` +
		`The estimates are highest at ${peak('all_drugs')} for all drugs and ${peak('synthetic_opioids')} for synthetic opioids, and fall since. ` +
		`The lines end in ${formatMonth(line.x)} at ${count(line.reported)} reported and ${count(line.predicted)} estimated, and at ${count(part.reported)} and ${count(part.predicted)}; the last ${RECENT_MONTHS} months are provisional.${beside}`
	);
};

const climb: Describe = (data) => {
	const [predicted, reported] = [crossing(data, 'predicted'), crossing(data, 'reported')];
	const { first, reported: counted } = data.deaths.all_drugs;
	return (
		`Line chart: reported overdose deaths, 12 months ending each month, from ${count(counted[0] ?? 0)} in ${formatMonth(first)} to ${july(data, 'all_drugs').text} in ${YEAR}. ` +
		`The estimated total first passes ${count(HUNDRED_THOUSAND)} in ${formatMonth(predicted.x)} (${count(predicted.y)}), the reported total in ${formatMonth(reported.x)} (${count(reported.y)}).`
	);
};

const guess: Describe = (data) => {
	const all = data.deaths.all_drugs;
	const last = ends(data, 'all_drugs');
	const peak = highestEstimate(all);
	const start = deathsAt(all, 'reported', QUESTION_MONTH);
	return (
		`Line chart with a band between reported and estimated overdose deaths, 12 months ending each month, from ${formatMonth(states.guess.x0)}. ` +
		`The line stands at ${count(start)} in ${formatMonth(QUESTION_MONTH)}. It rose to an estimated ${count(peak.value)} in ${formatMonth(peak.month)} and fell to ${count(last.predicted)} in ${formatMonth(last.x)}; ${count(last.reported)} are counted. The last ${RECENT_MONTHS} months are provisional.`
	);
};

const DESCRIBE: Readonly<Record<MonthlyState, Describe>> = {
	gathered: (data) => {
		const { dots, extra } = dotCounts(data);
		const [now, next] = brackets.map(
			({ first, end }) => `${formatMonth(first)} to ${formatMonth(end)}`
		);
		return (
			`${count(dots)} rings, one for each ${DEATHS_PER_DOT} deaths, stand on the twelve months from ${now}, as high as ${july(data, 'all_drugs').text} on the scale; the point for ${YEAR} is at their top. ` +
			`They stand in no order of months. ${count(extra)} smaller rings above them are deaths that are estimated. ` +
			`The next point counts ${next}, eleven of the same months.`
		);
	},
	stem: (data) => `${climb(data)} The field of rings is now a vertical line under ${YEAR}.`,
	window: (data) =>
		`One point: ${july(data, 'all_drugs').text} deaths for ${YEAR}, with a bracket over the 12 months from ${formatMonth(YEAR_IN_HAND - 11)} to ${YEAR} that it counts. ` +
		`A second bracket one month later shares 11 of those 12 months, so two points side by side are nearly the same count.`,
	climb,
	guess,
	'guess-open': (data) => askedText(data).alt,
	'guess-answered': guess,
	counted: (data) => {
		const last = ends(data, 'all_drugs');
		const peak = highestEstimate(data.deaths.all_drugs);
		return (
			`Line chart with a band between reported and estimated overdose deaths, 12 months ending each month, from ${formatMonth(states.counted.x0)}, on a scale that starts at ${count(states.counted.y0)}. ` +
			`The estimate is highest at ${count(peak.value)} in ${formatMonth(peak.month)} and falls since. The last ${RECENT_MONTHS} months are hatched as provisional; in ${formatMonth(last.x)} the band ends at ${count(last.reported)} reported and ${count(last.predicted)} estimated.`
		);
	},
	blip: (data) => {
		const figure = announcedRise(data);
		return (
			`Close-up from ${formatMonth(states.blip.x0)} with a scale that starts at ${count(states.blip.y0)}. A dashed ring marks ${count(figure.value)}, the total announced for the 12 months ending ${formatMonth(figure.month)}, then called a rise of about ${count(figure.change)}. ` +
			`CDC's later estimate for the same months is ${count(figure.laterValue)}, a point on a line that falls without a break.`
		);
	},
	rise,
	fall,
	overlap: (data) =>
		`Four lines of reported deaths, 12 months ending each month. In ${YEAR}: ` +
		classLines(data)
			.map(({ id, label }) => `${label.toLowerCase()} ${july(data, id).text}`)
			.join(', ') +
		`. In ${formatMonth(ends(data, 'all_drugs').x)}, provisional: ` +
		classLines(data)
			.map(({ label, end }) => `${label.toLowerCase()} ${count(end)}`)
			.join(', ') +
		`. A column stacks the four in ${YEAR}, to ${count(stackedClasses(data).at(-1)?.to ?? 0)}. A mark on it, at ${july(data, 'all_drugs').text}, is the number of deaths: a death that involved several drugs is in several lines.`,
	code: (data) => {
		const named = valueAt(data.fentanylByName.first, data.fentanylByName.deaths, YEAR_IN_HAND) ?? 0;
		const code = july(data, 'synthetic_opioids');
		return (
			`Two lines that almost coincide, 12 months ending each month: deaths under code T40.4, synthetic opioids other than methadone, and deaths whose certificate names fentanyl. ` +
			`In ${YEAR}: ${code.text} and ${count(named)}, which is ${percent(named / code.y)} % as many.`
		);
	}
};

/** The description of the toll chart in each state. */
export const tollDescription: ChartDescription<Tables, TollState> = {
	subtitle: (data, state) =>
		isField(state) ? dotsDescription.subtitle(data, FIELDS[state]) : SUBTITLES[state],
	describe: (data, state) =>
		isField(state) ? dotsDescription.describe(data, FIELDS[state]) : DESCRIBE[state](data)
};
