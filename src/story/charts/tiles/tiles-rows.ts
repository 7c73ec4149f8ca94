import monthly from '$words/monthly.json';
import words from '$words/tiles.json';
import { formatMonth, isoMonth } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
import { valueAt } from '$lib/chart/series';
import type { Cell, Column, Table } from '$lib/chart/chart-types';
import { deathsIn } from '../../tables/series';
import { changeMonths, changeOf, FEW, isFew } from './change';
import type { TileTables } from './tile-tables';
import { RELEASE, STATUS } from '../monthly';
import { oneDecimal } from '../rates';
import { nationRates } from './chosen-values';
import { findRows } from './find-rows';
import { monthsOf, tilesOf } from './tiles';
import type { TilesState } from './tiles-states';

const STATE: Column = { key: 'state', label: words.state, unit: '' };
const CODE: Column = { key: 'code', label: words.code, unit: '' };
const COUNTRY = [words.unitedStates, words.countryCode];

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);

function lines(data: TileTables): Table {
	const months = monthsOf(data);
	const nation = nationRates(data);
	return {
		columns: [
			STATE,
			CODE,
			...months.map((month) => ({
				key: `m${isoMonth(month).replace('-', '_')}`,
				label: fillMessage(monthly.twelveMonths, { month: formatMonth(month) }),
				unit: words.perResidents
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
					tile.yearly ? words.statusYearly : words.statusRate,
					data.vintage
				]),
			[
				...COUNTRY,
				...months.map((month) => oneDecimal(valueAt(nation.first, nation.predicted, month))),
				words.statusRate,
				data.vintage
			]
		]
	};
}

function change(data: TileTables): Table {
	const [from, to] = changeMonths(data);
	const nation = data.deaths.synthetic_opioids;
	const deaths = (key: string, label: string): Column => ({ key, label, unit: monthly.deaths });
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
			known && oneDecimal(changeOf(known) * 100),
			!known
				? words.statusNone
				: isFew(known)
					? fillMessage(words.statusFew, { few: FEW })
					: words.statusChange,
			data.vintage
		];
	};
	return {
		columns: [
			STATE,
			CODE,
			deaths('from', fillMessage(words.monthsPredicted, { month: formatMonth(from) })),
			deaths('to', fillMessage(words.monthsPredicted, { month: formatMonth(to) })),
			deaths('to_reported', fillMessage(words.monthsReported, { month: formatMonth(to) })),
			{ key: 'change', label: words.changeColumn, unit: words.percent },
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

/** The data of the chart in a state: all jurisdictions, or month by month the one that is chosen. */
export function rows(data: TileTables, state: TilesState): Table {
	if (state === 'change') return change(data);
	return data.states.chosen ? findRows(data) : lines(data);
}
