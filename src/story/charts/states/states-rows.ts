import words from '$words/states.json';
import { isoMonth } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
import { crudeRate } from '../../tables/selectors';
import { lastMonth } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import { MONTH, RELEASE, stateMonths, STATUS } from '../monthly';
import { oneDecimal } from '../rates';
import { BASIS_WORDS, BOUND_WORDS } from '../value-words';
import type { Cell, Table } from '$lib/chart/chart-types';
import { valueAt } from '$lib/chart/series';
import { countryOf, dotsOf, lineOf, newerOf, unknownOf } from './states-values';
import { claimOf } from './claim';
import type { CountsState, StatesState } from './states-states';

function rates(data: Tables): Table {
	const country = countryOf(data);
	return {
		columns: [
			{ key: 'state', label: words.state, unit: '' },
			{ key: 'year', label: words.year, unit: '' },
			{ key: 'deaths', label: words.deaths, unit: words.deathsUnit },
			{ key: 'residents', label: words.residents, unit: words.residentsUnit },
			{ key: 'rate', label: words.rate, unit: words.per },
			{ key: 'counted', label: words.countedBy, unit: '', blank: words.notCounted },
			STATUS
		],
		rows: [
			...[...dotsOf(data).reverse(), ...unknownOf(data)].map((state): Cell[] => [
				state.name,
				String(state.year),
				state.deaths,
				state.population,
				oneDecimal(crudeRate(state)),
				state.basis && BASIS_WORDS[state.basis],
				state.deaths === null ? words.notPublished : words.derived
			]),
			[
				words.country,
				String(data.states.compared[0]?.year ?? ''),
				country.deaths,
				country.population,
				oneDecimal(country.rate),
				BASIS_WORDS.residents,
				words.derived
			]
		]
	};
}

function counts(data: Tables, state: CountsState): Table {
	const deaths = lineOf(data, state);
	const last = lastMonth(deaths);
	const claim = claimOf(data);
	const published = state === 'west-virginia';
	const newer = published ? [] : [newerOf(data)].flatMap((count) => count ?? []);
	return {
		columns: [
			MONTH,
			{ key: 'reported', label: words.reported, unit: words.deathsUnit },
			{ key: 'predicted', label: words.predicted, unit: words.deathsUnit },
			...(published
				? [
						{
							key: 'claim',
							label: words.asPublished,
							unit: words.deathsUnit,
							blank: words.nonePublished
						}
					]
				: []),
			STATUS,
			RELEASE
		],
		rows: [
			...stateMonths(data)
				.filter(({ month }) => month <= last)
				.map(({ month, standing }): Cell[] => [
					isoMonth(month),
					valueAt(deaths.first, deaths.reported, month),
					valueAt(deaths.first, deaths.predicted, month),
					...(published ? [month === claim.month ? claim.value : null] : []),
					published && month === claim.month
						? fillMessage(words.claimStatus, { standing, bound: BOUND_WORDS[claim.bound] })
						: standing,
					data.vintage
				]),
			...newer.map(({ month, reported, predicted, vintage }): Cell[] => [
				isoMonth(month),
				reported,
				predicted,
				words.newerStatus,
				vintage
			])
		]
	};
}

/** The data of the chart in a state, as a table. */
export function rows(data: Tables, state: StatesState): Table {
	return state === 'rates' ? rates(data) : counts(data, state);
}
