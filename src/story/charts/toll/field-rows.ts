import monthly from '$words/monthly.json';
import words from '$words/toll.json';
import { isoMonth, type Month } from '$lib/data/month';
import type { Table } from '$lib/chart/chart-types';
import { STORY_YEAR_END } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import { MONTH, RELEASE, STATUS } from '../monthly';
import { dotCounts, ringsLeft } from './dot-counts';
import type { FieldState } from './toll-states';

type Line = [what: string, month: Month, deaths: number, status: string, release: string];

function linesOf(data: Tables, state: FieldState): Line[] {
	if (state === 'left') {
		const { end, deaths, month, most } = ringsLeft(data);
		const { vintage } = data.newestAll;
		return [
			[words.overdoseDeaths, end, deaths, words.predictedStatus, vintage],
			[words.overdoseDeaths, month, most, words.predictedStatus, vintage]
		];
	}
	const { all, estimated, synthetic, without } = dotCounts(data);
	const year = (what: string, deaths: number, status: string): Line => [
		what,
		STORY_YEAR_END,
		deaths,
		status,
		data.vintage
	];
	return state === 'field'
		? [
				year(words.overdoseDeaths, all, words.reportedStatus),
				year(words.overdoseDeaths, estimated, words.predictedStatus)
			]
		: [
				year(words.withSynthetic, synthetic, words.reportedStatus),
				year(words.withoutSynthetic, without, words.subtractedStatus)
			];
}

/** The two figures that a field of rings shows. */
export function fieldRows(data: Tables, state: FieldState): Table {
	return {
		columns: [
			{ key: 'what', label: words.what, unit: '' },
			{ ...MONTH, key: 'window' },
			{ key: 'deaths', label: words.deathsColumn, unit: monthly.deaths },
			STATUS,
			RELEASE
		],
		rows: linesOf(data, state).map(([what, month, ...rest]) => [what, isoMonth(month), ...rest])
	};
}
