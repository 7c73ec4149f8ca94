import { count, percent } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import { RECENT_MONTHS } from '../../tables/selectors';
import { highestEstimate, lastMonth } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import type { ChartDescription } from '$lib/chart/chart-types';
import { claimOf, claimText, countedFor } from './claim';
import { rateText, valueIn } from './find';
import { countryOf, dotsOf, highestOf, isState, newerOf, unknownOf } from './states-layout';
import type { StatesState } from './states-keyframes';
import { describeChosen } from './chosen-description';

function describeRates(data: Tables): string {
	const dots = dotsOf(data);
	const highest = highestOf(data);
	const [lowest] = dots;
	const second = dots.findLast((dot) => isState(dot) && dot.code !== highest.code);
	const year = String(highest.year);
	const hollow = dots.filter(({ basis }) => basis === 'place of death').map(({ name }) => name);
	const others = dots.filter((dot) => !isState(dot));
	return (
		`Dot chart: one dot for each state on a scale of deaths involving synthetic opioids per 100,000 residents in ${year}, from zero. ` +
		`${highest.name} is the highest of any state at ${rateText(highest.rate)}` +
		(second ? `, before ${second.name} at ${rateText(second.rate)}` : '') +
		`; the country is at ${rateText(countryOf(data).rate)}` +
		others.map(({ name, rate }) => `; the ${name}, not a state, at ${rateText(rate)}`).join('') +
		(lowest ? `; the lowest published is ${lowest.name} at ${rateText(lowest.rate)}. ` : '. ') +
		`Hollow dots count deaths where they happened: ${hollow.join(', ')}. ` +
		`Not published: ${unknownOf(data)
			.map(({ name }) => name)
			.join(', ')}. Rates are derived by us and not adjusted for age.`
	);
}

function peak(data: Tables): string {
	const { deaths } = data.states.westVirginia;
	const { month, value } = highestEstimate(deaths);
	return `${count(deaths.reported[month - deaths.first] ?? 0)} reported and ${count(value)} predicted in ${formatMonth(month)}`;
}

function describeClaim(data: Tables): string {
	const claim = claimOf(data);
	const { reported, predicted } = countedFor(data);
	return (
		`Line chart from zero: deaths involving synthetic opioids in ${data.states.westVirginia.name}, 12 months ending each month, with a band from reported to predicted. ` +
		`In ${formatMonth(claim.month)} CDC has ${count(reported)} reported and ${count(predicted)} predicted. A dashed ring above marks what was published as a claim, ${claimText(claim)}, by ${claim.speaker}; it is not in CDC's data. ` +
		`The line is never higher than ${peak(data)}.`
	);
}

function describeSince(data: Tables): string {
	const { deaths, name } = data.states.westVirginia;
	const last = lastMonth(deaths);
	const fall = 1 - valueIn(deaths, last) / highestEstimate(deaths).value;
	const newer = newerOf(data);
	const beside = newer
		? ` A hollow point of a newer release, not joined to the line, has ${count(newer.reported)} and ${count(newer.predicted)} in ${formatMonth(newer.month)}.`
		: '';
	return (
		`Line chart from zero: deaths involving synthetic opioids in ${name}, 12 months ending each month. ` +
		`From its highest, ${peak(data)}, the prediction falls by ${percent(fall)} % to ${count(valueIn(deaths, last))} in ${formatMonth(last)}, where ${count(deaths.reported.at(-1) ?? 0)} are reported; the last ${RECENT_MONTHS} months are hatched as provisional.${beside}`
	);
}

const SUBTITLES: Readonly<Record<Exclude<StatesState, 'find'>, (data: Tables) => string>> = {
	rates: (data) => `Synthetic opioids: deaths per 100,000, ${highestOf(data).year}`,
	'west-virginia': () => 'Synthetic opioids, 12 months to each month',
	since: () => 'Synthetic opioids, 12 months to each month'
};

const DESCRIBE: Readonly<Record<StatesState, (data: Tables) => string>> = {
	rates: describeRates,
	'west-virginia': describeClaim,
	since: describeSince,
	find: (data) => describeChosen(data).alt
};

/** The description of the states chart in each state. */
export const statesDescription: ChartDescription<Tables, StatesState> = {
	subtitle: (data, name) => {
		const state = name;
		return state === 'find' ? describeChosen(data).subtitle : SUBTITLES[state](data);
	},
	describe: (data, state) => DESCRIBE[state](data)
};
