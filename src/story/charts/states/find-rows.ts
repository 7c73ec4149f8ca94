import { isoMonth, type Month } from '$lib/data/month';
import { lastMonth } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import { MONTH, RELEASE, standingOf, STATUS } from '../monthly';
import type { Column, Table } from '$lib/chart/chart-types';
import { valueAt } from '$lib/chart/series';
import { lineOf, nationRates, ringsOf, stateRates } from './find';

export const oneDecimal = (value: number | null) =>
	value === null ? null : Math.round(value * 10) / 10;

/** The months of the lines, and whether CDC still expects to revise them. */
export function months(data: Tables): { month: Month; standing: string }[] {
	const { deaths } = data.states.westVirginia;
	const last = lastMonth(deaths);
	return deaths.reported.map((_, i) => ({
		month: deaths.first + i,
		standing: standingOf(deaths.first + i, last)
	}));
}

/** The rates of the chosen state and of the country, month by month. */
export function findRows(data: Tables): Table {
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
