import { isoMonth, type Month } from '$lib/data/month';
import { crudeRate } from '../../tables/selectors';
import { lastMonth } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import { MONTH, RELEASE, standingOf, STATUS } from '../monthly';
import type { Cell, Column, Table } from '$lib/chart/chart-types';
import { valueAt } from '$lib/chart/series';
import { lineOf, nationRates, ringsOf, stateRates } from './find';
import { countryOf, dotsOf, newerOf, unknownOf } from './states-layout';
import { claimOf } from './claim';
import type { StatesState } from './states-keyframes';

const oneDecimal = (value: number | null) => (value === null ? null : Math.round(value * 10) / 10);

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

/** The months of the lines, and whether CDC still expects to revise them. */
function months(data: Tables): { month: Month; standing: string }[] {
	const { deaths } = data.states.westVirginia;
	const last = lastMonth(deaths);
	return deaths.reported.map((_, i) => ({
		month: deaths.first + i,
		standing: standingOf(deaths.first + i, last)
	}));
}

function counts(data: Tables, state: StatesState): Table {
	const { deaths } = data.states.westVirginia;
	const claim = claimOf(data);
	const published = state === 'west-virginia';
	const newer = published ? [] : [newerOf(data)];
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

function find(data: Tables): Table {
	const line = lineOf(data);
	const rings = ringsOf(line);
	const [own, nation] = [stateRates(data), nationRates(data)];
	const column = (key: string, label: string): Column => ({ key, label, unit: 'per 100,000' });
	return {
		columns: [
			MONTH,
			column('state_reported', `${line.name}, reported`),
			column('state_predicted', `${line.name}, predicted`),
			...(rings.length > 0
				? [
						{
							...column('state_year', `${line.name}, final count of the year`),
							blank: 'no year ends'
						}
					]
				: []),
			column('us_reported', 'United States, reported'),
			column('us_predicted', 'United States, predicted'),
			{ key: 'gap', label: `Why ${line.name} has none`, unit: '', blank: 'no gap' },
			STATUS,
			RELEASE
		],
		rows: months(data).map(({ month, standing }) => [
			isoMonth(month),
			oneDecimal(valueAt(own.first, own.reported, month)),
			oneDecimal(valueAt(own.first, own.predicted, month)),
			...(rings.length > 0 ? [oneDecimal(rings.find(({ x }) => x === month)?.y ?? null)] : []),
			oneDecimal(valueAt(nation.first, nation.reported, month)),
			oneDecimal(valueAt(nation.first, nation.predicted, month)),
			line.blanks[month - line.deaths.first] ?? null,
			`${standing}, rate derived by us`,
			data.vintage
		])
	};
}

/** The data of the chart in a state, as a table. */
export function rows(data: Tables, state: StatesState): Table {
	if (state === 'rates') return rates(data);
	return state === 'find' ? find(data) : counts(data, state);
}
