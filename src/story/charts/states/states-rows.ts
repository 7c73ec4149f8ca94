import { isoMonth } from '$lib/data/month';
import { crudeRate } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import { MONTH, RELEASE, STATUS } from '../monthly';
import type { Cell, Table } from '$lib/chart/chart-types';
import { valueAt } from '$lib/chart/series';
import { findRows, months, oneDecimal } from './find-rows';
import { countryOf, dotsOf, newerOf, unknownOf } from './states-layout';
import { claimOf } from './claim';
import type { StatesState } from './states-keyframes';

function rates(data: Tables): Table {
	const country = countryOf(data);
	const standing = 'rate derived by us, not adjusted for age';
	return {
		columns: [
			{ key: 'state', label: 'State', unit: '' },
			{ key: 'year', label: 'Year', unit: '' },
			{ key: 'deaths', label: 'Deaths', unit: 'deaths' },
			{ key: 'residents', label: 'Residents', unit: 'residents' },
			{ key: 'rate', label: 'Rate', unit: 'per 100,000' },
			{ key: 'counted', label: 'Deaths counted by', unit: '', blank: 'not counted' },
			STATUS
		],
		rows: [
			...[...dotsOf(data).reverse(), ...unknownOf(data)].map((state): Cell[] => [
				state.name,
				String(state.year),
				state.deaths,
				state.population,
				oneDecimal(crudeRate(state)),
				state.basis,
				state.deaths === null ? 'not published' : standing
			]),
			[
				'United States',
				String(data.states.compared[0]?.year ?? ''),
				country.deaths,
				country.population,
				oneDecimal(country.rate),
				'residents',
				standing
			]
		]
	};
}

function counts(data: Tables, state: StatesState): Table {
	const { deaths } = data.states.westVirginia;
	const claim = claimOf(data);
	const published = state === 'west-virginia';
	const newer = published ? [] : [newerOf(data)].flatMap((count) => count ?? []);
	return {
		columns: [
			MONTH,
			{ key: 'reported', label: 'Reported', unit: 'deaths' },
			{ key: 'predicted', label: 'Predicted', unit: 'deaths' },
			...(published
				? [{ key: 'claim', label: 'As published', unit: 'deaths', blank: 'none published' }]
				: []),
			STATUS,
			RELEASE
		],
		rows: [
			...months(data).map(({ month, standing }): Cell[] => [
				isoMonth(month),
				valueAt(deaths.first, deaths.reported, month),
				valueAt(deaths.first, deaths.predicted, month),
				...(published ? [month === claim.month ? claim.value : null] : []),
				published && month === claim.month
					? `${standing}; as published: ${claim.bound}, a claim that is not in CDC’s data`
					: standing,
				data.vintage
			]),
			...newer.map(({ month, reported, predicted, vintage }): Cell[] => [
				isoMonth(month),
				reported,
				predicted,
				'provisional, newer release, not joined to the line',
				vintage
			])
		]
	};
}

/** The data of the chart in a state, as a table. */
export function rows(data: Tables, state: StatesState): Table {
	if (state === 'rates') return rates(data);
	return state === 'find' ? findRows(data) : counts(data, state);
}
