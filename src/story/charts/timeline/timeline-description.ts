import { count } from '$lib/data/format';
import { formatMonth, shortMonth, type Month } from '$lib/data/month';
import { only } from '$lib/data/only';
import { CLASS_CONTROL, RECENT_MONTHS } from '../../tables/selectors';
import { deathsAt, highestEstimate, lastMonth } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import type { ChartDescription } from '$lib/chart/chart-types';
import { groupsOf, substituteOf } from './controlled';
import { eventsOf, keyframeOf, positionsOf, type TimelineState } from './views';

/** The letter with all the asks. */
const letterOf = ({ events }: Tables) =>
	only(events, 'the letter with the asks', ({ id }) => id === 'trone-letter');

/** From the month of a state's first event to that of its last. */
function span(data: Tables, state: TimelineState): string {
	const months = eventsOf(data, state).map(({ from }) => shortMonth(Math.floor(from)));
	return [...new Set([...months.slice(0, 1), ...months.slice(-1)])].join(' to ');
}

const SUBTITLES: Readonly<Record<TimelineState, (data: Tables) => string>> = {
	control: () => 'Dates over deaths; order is not cause',
	climb: () => 'Deaths in 12 months; order is not cause',
	controls: () => 'Controls over deaths; order is not cause',
	substitutes: () => 'A date shows a rule, not its effect',
	letters: (data) => `${span(data, 'letters')}; order is not cause`,
	asks: (data) => `Rep. Trone’s letter of ${letterOf(data).when.full}`,
	levers: (data) => `${positionsOf(data, 'levers').length} positions, in no order of merit`,
	trip: (data) => `${span(data, 'trip')}; order is not cause`,
	explanations: () => 'Nobody has settled it; order is not cause'
};

/** Deaths with synthetic opioids in the twelve months to a month, in words. */
const deaths = (data: Tables, month: Month) =>
	`${count(deathsAt(data.deaths.synthetic_opioids, 'reported', month))} in the 12 months ending ${formatMonth(month)}`;

/** The events of a state, one after another. */
const listed = (data: Tables, state: TimelineState) =>
	eventsOf(data, state)
		.map(
			(event) =>
				`${event.when.full}${event.standing === 'planned' ? ' (planned, drawn hollow)' : ''}, ${event.short}`
		)
		.join('; ');

/** The positions of a state, each with who holds it. */
const held = (data: Tables, state: TimelineState) =>
	positionsOf(data, state)
		.map(({ title, about, who }) => `${title}: ${about} (${who})`)
		.join('; ');

/** Describes the line in the time that a state shows. */
function line(data: Tables, state: TimelineState): string {
	const { x0, x1 } = keyframeOf(data, state);
	const series = data.deaths.synthetic_opioids;
	const [first, last] = [Math.ceil(x0), Math.min(Math.floor(x1), lastMonth(series))];
	const peak = highestEstimate(series);
	const between =
		peak.month > first && peak.month < last
			? `, with its highest point in ${formatMonth(peak.month)}: ${count(deathsAt(series, 'reported', peak.month))} reported, ${count(peak.value)} estimated`
			: '';
	const recent =
		last === lastMonth(series)
			? ` The last ${RECENT_MONTHS} months are hatched as provisional, with ${count(deathsAt(series, 'predicted', last))} estimated at the end.`
			: '';
	const course =
		first < last
			? `goes from ${deaths(data, first)} to ${deaths(data, last)}${between}`
			: `stands at ${deaths(data, first)}`;
	return (
		`Below them, the line of reported deaths involving synthetic opioids ${course}.${recent} ` +
		`The chart shows an order of dates and no cause.`
	);
}

const dated = (data: Tables, state: TimelineState) =>
	`Timeline, an event in each row: ${listed(data, state)}. ${line(data, state)}`;

const list = (data: Tables, state: TimelineState, of: string) =>
	`List of ${positionsOf(data, state).length} ${of}, all of one size and marked as said, not measured. ${held(data, state)}.`;

type Describe = (data: Tables, state: TimelineState) => string;

const DESCRIBE: Readonly<Record<TimelineState, Describe>> = {
	control: dated,
	climb: (data) => {
		const series = data.deaths.synthetic_opioids;
		const peak = highestEstimate(series);
		const last = lastMonth(series);
		const estimated = (month: Month) => count(deathsAt(series, 'predicted', month));
		return (
			`Line chart: deaths involving synthetic opioids, reported and estimated, ${deaths(data, series.first)}. ` +
			`${formatMonth(CLASS_CONTROL)}, when China’s class control came into force, is marked on the line at an estimated ${estimated(CLASS_CONTROL)}. ` +
			`From there the estimate climbs to its highest, ${count(peak.value)} in ${formatMonth(peak.month)}, and falls to ${estimated(last)} in ${formatMonth(last)}, where ${count(deathsAt(series, 'reported', last))} are reported. The last ${RECENT_MONTHS} months are provisional. Order is not cause.`
		);
	},
	controls: dated,
	substitutes: (data) => {
		const groups = groupsOf(data).map(
			({ name, about, controls }) =>
				`${name}, ${about}: ${controls
					.map(
						({ event, full, intended }) =>
							`${full}, ${event.when.full}${intended ? ' (drawn hollow)' : ''}`
					)
					.join('; ')}.`
		);
		const open = substituteOf(data);
		return (
			`Lanes over the years, one for each group of chemicals, each with a bar that begins with its rule, one after another. ${groups.join(' ')} ` +
			(open
				? `Below them, a dashed band across all the years, as reported and not measured: ${open.title}. ${open.about} (${open.who}). `
				: '') +
			'No amounts are drawn, and a date does not show what a rule changed.'
		);
	},
	letters: dated,
	asks: (data, state) =>
		`${list(data, state, 'asks of the Chinese government')} On the axis below, the days from the letter to the planned visit: ${listed(data, state)}.`,
	levers: (data, state) => `${list(data, state, 'positions')} None is marked as better.`,
	trip: dated,
	explanations: (data, state) =>
		`${list(data, state, 'explanations of the fall, side by side')} Nobody has settled which holds. ` +
		`Set apart below a rule, dates only, without a mark of cause: ${listed(data, state)}. ${line(data, state)}`
};

/** The description of the timeline chart in each state. */
export const timelineDescription: ChartDescription<Tables, TimelineState> = {
	subtitle: (data, state) => SUBTITLES[state](data),
	describe: (data, state) => {
		const known = state;
		return DESCRIBE[known](data, known);
	}
};
