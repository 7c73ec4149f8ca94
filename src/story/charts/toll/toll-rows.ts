import monthly from '$words/monthly.json';
import words from '$words/toll.json';
import type { Tables } from '../../tables/table-types';
import { isoMonth, type Month } from '$lib/data/month';
import type { Table } from '$lib/chart/chart-types';
import { monthRows } from '../monthly';
import { drawnIn, months } from './columns';
import { fieldRows } from './field-rows';
import { isField, type TollState } from './toll-states';

/** The rows of newer releases after the end of the line, one for each month of each release. */
function laterRows(data: Tables): Table['rows'] {
	const order = (row: Tables['later'][number]) => `${row.vintage} ${row.month}`;
	return [...data.later]
		.sort((a, b) => order(a).localeCompare(order(b)))
		.map(({ drugClass, month, reported, predicted, vintage }) => [
			isoMonth(month),
			...(['all_drugs', 'synthetic_opioids'] as const).flatMap((of) =>
				of === drugClass ? [reported, predicted] : [null, null]
			),
			words.laterStatus,
			vintage
		]);
}

/** The total as announced, beside the line of later data. */
const announcedIn = ({ announced }: Tables) => ({
	column: {
		key: 'announced',
		label: words.announced,
		unit: monthly.deaths,
		blank: words.noneAnnounced
	},
	at: (month: Month) => announced.find((figure) => figure.month === month)?.value ?? null
});

/** The months and values that the chart draws in a state, with their status and release. */
export function rows(data: Tables, state: TollState): Table {
	if (isField(state)) return fieldRows(data, state);
	const announced = state === 'blip' ? [announcedIn(data)] : [];
	const table = monthRows(data, months(data, state), drawnIn(state), announced);
	return state === 'fall' ? { ...table, rows: [...table.rows, ...laterRows(data)] } : table;
}
