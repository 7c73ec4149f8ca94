import { formatMonth, isoMonth } from '$lib/data/month';
import { valueAt } from '$lib/chart/series';
import type { Cell, Column, Table } from '$lib/chart/chart-types';
import { deathsIn } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import { RELEASE, STATUS } from '../monthly';
import { nationRates } from '../states/find';
import { findRows } from '../states/find-rows';
import { changeMonths } from './tiles-labels';
import { changeOf, FEW, isFew, monthsOf, tilesOf } from './tiles';
import type { TilesState } from './tiles-keyframes';

const STATE: Column = { key: 'state', label: 'State', unit: '' };
const CODE: Column = { key: 'code', label: 'Code', unit: '' };
const COUNTRY = ['United States', 'US'];

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
const tenths = (value: number | null) => (value === null ? null : Math.round(value * 10) / 10);

function lines(data: Tables): Table {
	const months = monthsOf(data);
	const nation = nationRates(data);
	const estimated = 'estimated, rate derived by us';
	return {
		columns: [
			STATE,
			CODE,
			...months.map((month) => ({
				key: `m${isoMonth(month).replace('-', '_')}`,
				label: `12 months to ${formatMonth(month)}`,
				unit: 'per 100,000'
			})),
			STATUS,
			RELEASE
		],
		rows: [
			...tilesOf(data)
				.sort(byName)
				.map((tile): Cell[] => [
					tile.name,
					tile.code,
					...tile.rates.map(({ y }) => y),
					tile.yearly ? 'final counts of calendar years, rate derived by us' : estimated,
					data.vintage
				]),
			[
				...COUNTRY,
				...months.map((month) => tenths(valueAt(nation.first, nation.predicted, month))),
				estimated,
				data.vintage
			]
		]
	};
}

function change(data: Tables): Table {
	const [from, to] = changeMonths(data);
	const nation = data.deaths.synthetic_opioids;
	const deaths = (key: string, label: string): Column => ({ key, label, unit: 'deaths' });
	const row = (
		names: readonly string[],
		counts: { from: number | null; to: number | null; counted: number | null } | null
	): Cell[] => {
		const known = counts?.from && counts.to ? { from: counts.from, to: counts.to } : null;
		return [
			...names,
			counts?.from ?? null,
			counts?.to ?? null,
			counts?.counted ?? null,
			known && tenths(changeOf(known) * 100),
			known
				? `estimated, change derived by us${isFew(known) ? `, rests on fewer than ${FEW} deaths` : ''}`
				: 'not published for both months',
			data.vintage
		];
	};
	return {
		columns: [
			STATE,
			CODE,
			deaths('from', `12 months to ${formatMonth(from)}, predicted`),
			deaths('to', `12 months to ${formatMonth(to)}, predicted`),
			deaths('to_reported', `12 months to ${formatMonth(to)}, reported`),
			{ key: 'change', label: 'Change', unit: 'percent' },
			STATUS,
			RELEASE
		],
		rows: [
			...tilesOf(data)
				.sort(byName)
				.map((tile) => row([tile.name, tile.code], tile.change)),
			row(COUNTRY, {
				from: deathsIn(nation, 'predicted', from),
				to: deathsIn(nation, 'predicted', to),
				counted: deathsIn(nation, 'reported', to)
			})
		]
	};
}

/** The data of the chart in a state: all states, or month by month the one that is chosen. */
export function rows(data: Tables, state: TilesState): Table {
	if (state === 'change') return change(data);
	return data.states.chosen ? findRows(data) : lines(data);
}
