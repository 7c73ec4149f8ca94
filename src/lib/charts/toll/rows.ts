import type { Tables } from '../../data/types';
import type { Table } from '../types';
import { isoMonth } from '../../data/month';
import { drawnIn, months } from './columns';
import { RECENT_MONTHS } from './layout';
import { lastMonth } from '../../data/series';
import type { TollState } from './poses';

/** The months and values that the chart draws in a state, with the release and its standing. */
export function rows(data: Tables, state: TollState): Table {
	const drawn = drawnIn(state);
	const recent = lastMonth(data.deaths.all_drugs) - RECENT_MONTHS;
	const announced = state === 'blip' ? data.announced : [];
	return {
		columns: [
			{ key: 'month', label: '12 months ending', unit: 'month' },
			...drawn.map((line) => line.column),
			...(state === 'blip'
				? [
						{
							key: 'announced',
							label: 'As first announced',
							unit: 'deaths',
							blank: 'none announced'
						}
					]
				: []),
			{ key: 'status', label: 'Status', unit: '' },
			{ key: 'release', label: 'CDC release', unit: 'month' }
		],
		rows: months(data, state).map((month) => [
			isoMonth(month),
			...drawn.map((line) => line.at(data, month)),
			...(state === 'blip'
				? [announced.find((figure) => figure.month === month)?.value ?? null]
				: []),
			month > recent ? 'provisional, recent' : 'provisional',
			data.vintage
		])
	};
}
