import monthly from '$words/monthly.json';
import words from '$words/toll.json';
import type { Tables } from '../../tables/table-types';
import type { Month } from '$lib/data/month';
import type { Table } from '$lib/chart/chart-types';
import { monthRows } from '../monthly';
import { drawnIn, months, releasesOf } from './columns';
import { fieldRows } from './field-rows';
import { isField, type TollState } from './toll-states';

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
	const releases = releasesOf(data, state);
	return monthRows(data, months(data, state), drawnIn(state), announced, releases);
}
