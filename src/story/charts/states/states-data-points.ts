import { count } from '$lib/data/format';
import { formatMonth, parseMonth, type Month } from '$lib/data/month';
import type { Tables } from '../../tables/table-types';
import { valueAt } from '$lib/chart/series';
import type { DataPoint } from '$lib/chart/chart-types';
import { claimOf, claimText } from './claim';
import { lineOf, nationRates, rateText, ringsOf, stateRates } from './find';
import {
	countryOf,
	dotsOf,
	highestOf,
	isState,
	newerOf,
	ratesEnd,
	unknownOf,
	unknownY
} from './states-layout';
import type { StatesState } from './states-keyframes';

const twelve = (month: Month) => `12 months to ${formatMonth(month)}`;

/** Counts or rates as text: both values, or a note that there is none. */
function values(
	reported: number | null,
	predicted: number | null,
	print: (value: number) => string
): string {
	if (predicted === null) return 'not published';
	const counted = reported === null ? 'not published as reported' : `${print(reported)} reported`;
	return `${counted}, ${print(predicted)} predicted`;
}

function rates(data: Tables): DataPoint[] {
	const dots = dotsOf(data);
	const country = countryOf(data);
	const highest = highestOf(data);
	return [
		...dots.map((state): DataPoint => {
			const more = state.code === highest.code ? ', the highest of any state' : '';
			const how = state.basis === 'residents' ? 'deaths of residents' : 'deaths, by place of death';
			return {
				x: state.rate,
				y: state.y,
				label: isState(state) ? state.name : `${state.name}, not a state`,
				lines: [
					`${rateText(state.rate)} per 100,000 residents in ${state.year}${more}`,
					`${count(state.deaths ?? 0)} ${how}`
				]
			};
		}),
		{
			x: country.rate,
			y: Math.max(...dots.map(({ y }) => y)) + 1,
			label: 'United States',
			lines: [
				`${rateText(country.rate)} per 100,000 residents, derived by us`,
				`${count(country.deaths)} deaths of residents`
			]
		},
		...unknownOf(data).map(({ name, year }) => ({
			x: ratesEnd(data),
			y: unknownY(dots),
			label: name,
			lines: [`not published for ${year}, which is not zero`]
		}))
	];
}

function counts(data: Tables, state: StatesState): DataPoint[] {
	const { deaths } = data.states.westVirginia;
	const claim = claimOf(data);
	const line = deaths.predicted.flatMap((predicted, i): DataPoint[] => {
		const month = deaths.first + i;
		const said =
			state === 'west-virginia' && month === claim.month
				? [`as published: ${claimText(claim)}, not in CDC’s data`]
				: [];
		return predicted === null
			? []
			: [
					{
						x: month,
						y: predicted,
						label: twelve(month),
						lines: [`${values(deaths.reported[i] ?? null, predicted, count)} deaths`, ...said]
					}
				];
	});
	const newer = state === 'since' ? newerOf(data) : null;
	if (!newer) return line;
	const { month, reported, predicted, vintage } = newer;
	return [
		...line,
		{
			x: month,
			y: predicted,
			label: twelve(month),
			lines: [
				`${values(reported, predicted, count)} deaths`,
				`newer release, ${formatMonth(parseMonth(vintage))}`
			]
		}
	];
}

function find(data: Tables): DataPoint[] {
	const line = lineOf(data);
	const [own, nation] = [stateRates(data), nationRates(data)];
	const rings = ringsOf(line);
	return nation.predicted.map((country, i) => {
		const month = nation.first + i;
		const here = valueAt(own.first, own.predicted, month);
		const ring = rings.find(({ x }) => x === month);
		const reason = line.blanks[month - line.deaths.first];
		const value = ring
			? `${rateText(ring.y)} in ${ring.year}, final count of residents`
			: values(valueAt(own.first, own.reported, month), here, rateText);
		return {
			x: month,
			y: ring?.y ?? here ?? country ?? 0,
			label: twelve(month),
			lines: [
				`${line.name}: ${value}${reason && !ring ? `, ${reason}` : ''}`,
				`United States: ${values(nation.reported[i] ?? null, country, rateText)}`
			]
		};
	});
}

/** The data points of the chart in a state. */
export function dataPoints(data: Tables, state: StatesState): DataPoint[] {
	if (state === 'rates') return rates(data);
	return state === 'find' ? find(data) : counts(data, state);
}
