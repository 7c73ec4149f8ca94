import monthly from '$words/monthly.json';
import words from '$words/toll.json';
import { isoMonth } from '$lib/data/month';
import type { Table } from '$lib/chart/chart-types';
import { STORY_YEAR_END } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import { MONTH, RELEASE, STATUS } from '../monthly';
import { dotCounts } from './dot-counts';
import type { FieldState } from './toll-states';

/** The two figures that a field of rings shows. */
export function fieldRows(data: Tables, state: FieldState): Table {
	const { all, estimated, synthetic, without } = dotCounts(data);
	const lines: [string, number, string][] =
		state === 'field'
			? [
					[words.overdoseDeaths, all, words.reportedStatus],
					[words.overdoseDeaths, estimated, words.predictedStatus]
				]
			: [
					[words.withSynthetic, synthetic, words.reportedStatus],
					[words.withoutSynthetic, without, words.subtractedStatus]
				];
	return {
		columns: [
			{ key: 'what', label: words.what, unit: '' },
			{ ...MONTH, key: 'window' },
			{ key: 'deaths', label: words.deathsColumn, unit: monthly.deaths },
			STATUS,
			RELEASE
		],
		rows: lines.map(([what, deaths, status]) => [
			what,
			isoMonth(STORY_YEAR_END),
			deaths,
			status,
			data.vintage
		])
	};
}
