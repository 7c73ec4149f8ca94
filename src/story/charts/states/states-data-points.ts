import words from '$words/states.json';
import { count } from '$lib/data/format';
import { formatMonth, parseMonth, type Month } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import type { DataPoint } from '$lib/chart/chart-types';
import { claimOf, claimText } from './claim';
import { rateText } from '../rates';
import {
	countryOf,
	dotsOf,
	highestOf,
	isState,
	lineOf,
	newerOf,
	ratesEnd,
	unknownOf,
	unknownY
} from './states-values';
import type { CountsState, StatesState } from './states-states';

const twelve = (month: Month) => fillMessage(words.pointMonths, { month: formatMonth(month) });

/** Counts as text. */
const values = (reported: number | null, predicted: number): string =>
	reported === null
		? fillMessage(words.pointPredicted, { predicted: count(predicted) })
		: fillMessage(words.pointCounts, {
				reported: count(reported),
				predicted: count(predicted)
			});

function rates(data: Tables): DataPoint[] {
	const dots = dotsOf(data);
	const country = countryOf(data);
	const highest = highestOf(data);
	return [
		...dots.map((state): DataPoint => {
			const [rate, year] = [rateText(state.rate), state.year];
			const deaths = count(state.deaths ?? 0);
			return {
				x: state.rate,
				y: state.y,
				label: isState(state) ? state.name : fillMessage(words.pointNotState, { name: state.name }),
				lines: [
					state.code === highest.code
						? fillMessage(words.pointHighest, { rate, year })
						: fillMessage(words.pointRate, { rate, year }),
					state.basis === 'residents'
						? fillMessage(words.pointResidents, { count: deaths })
						: fillMessage(words.pointPlace, { count: deaths })
				]
			};
		}),
		{
			x: country.rate,
			y: Math.max(...dots.map(({ y }) => y)) + 1,
			label: words.country,
			lines: [
				fillMessage(words.pointCountry, { rate: rateText(country.rate) }),
				fillMessage(words.pointResidents, { count: count(country.deaths) })
			]
		},
		...unknownOf(data).map(({ name, year }) => ({
			x: ratesEnd(data),
			y: unknownY(dots),
			label: name,
			lines: [fillMessage(words.pointUnknown, { year })]
		}))
	];
}

function counts(data: Tables, state: CountsState): DataPoint[] {
	const deaths = lineOf(data, state);
	const claim = claimOf(data);
	const line = deaths.predicted.flatMap((predicted, i): DataPoint[] => {
		const month = deaths.first + i;
		const said =
			state === 'west-virginia' && month === claim.month
				? [fillMessage(words.pointClaim, { claim: claimText(claim) })]
				: [];
		return predicted === null
			? []
			: [
					{
						x: month,
						y: predicted,
						label: twelve(month),
						lines: [values(deaths.reported[i] ?? null, predicted), ...said]
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
				values(reported, predicted),
				fillMessage(words.pointRelease, { month: formatMonth(parseMonth(vintage)) })
			]
		}
	];
}

/** The data points of the chart in a state. */
export function dataPoints(data: Tables, state: StatesState): DataPoint[] {
	return state === 'rates' ? rates(data) : counts(data, state);
}
