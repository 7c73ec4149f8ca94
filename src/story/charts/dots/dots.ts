import { count } from '$lib/data/format';
import { deathsAt, type Measure } from '../../tables/series';
import { formatMonth, isoMonth } from '$lib/data/month';
import { DEATHS_PER_DOT, YEAR_IN_HAND } from '../../tables/selectors';
import type { DrugClass } from '../../tables/classes';
import type { Tables } from '../../tables/table-types';
import { type Keyframe, type DataPoint, type Table } from '$lib/chart/chart-types';

/**
 * `filled` is the filled share of the synthetic dots, `extra` the opacity of the estimated rest.
 */
export const states = {
	all: { filled: 0, extra: 1 },
	'two-thirds': { filled: 1, extra: 0 }
} as const satisfies Record<string, Keyframe>;

export type DotsState = keyof typeof states;
export type DotsKeyframe = Record<keyof (typeof states)['all'], number>;

export type DotCounts = ReturnType<typeof dotCounts>;

/** The deaths of the year to July 2022, and the number of dots for them. */
export function dotCounts(data: Tables) {
	const at = (drugClass: DrugClass, measure: Measure) =>
		deathsAt(data.deaths[drugClass], measure, YEAR_IN_HAND);
	const dots = (deaths: number) => Math.round(deaths / DEATHS_PER_DOT);
	const all = at('all_drugs', 'reported');
	const estimated = at('all_drugs', 'predicted');
	const synthetic = at('synthetic_opioids', 'reported');
	return {
		all,
		estimated,
		synthetic,
		without: all - synthetic,
		dots: dots(all),
		extra: Math.max(0, dots(estimated) - dots(all)),
		filled: dots(synthetic)
	};
}

export function rows(data: Tables, state: DotsState): Table {
	const { all, estimated, synthetic, without } = dotCounts(data);
	const lines: [string, number, string][] =
		state === 'all'
			? [
					['overdose deaths', all, 'reported, provisional'],
					['overdose deaths', estimated, 'predicted']
				]
			: [
					['deaths involving a synthetic opioid (T40.4)', synthetic, 'reported, provisional'],
					['deaths without one', without, 'reported, provisional; our subtraction']
				];
	return {
		columns: [
			{ key: 'what', label: 'What', unit: '' },
			{ key: 'window', label: '12 months ending', unit: 'month' },
			{ key: 'deaths', label: 'Deaths', unit: 'deaths' },
			{ key: 'status', label: 'Status', unit: '' },
			{ key: 'release', label: 'CDC release', unit: 'month' }
		],
		rows: lines.map(([what, deaths, status]) => [
			what,
			isoMonth(YEAR_IN_HAND),
			deaths,
			status,
			data.vintage
		])
	};
}

export function dataPoints(data: Tables, state: DotsState): DataPoint[] {
	const { all, estimated, synthetic, without } = dotCounts(data);
	const label = `12 months to ${formatMonth(YEAR_IN_HAND)}`;
	// Positions are shares of the width, because the field decides where its columns end.
	return state === 'all'
		? [
				{ x: 0.45, y: 0.5, label, lines: [`${count(all)} deaths, reported`] },
				{ x: 0.97, y: 0.5, label, lines: [`${count(estimated)} deaths, predicted`] }
			]
		: [
				{
					x: (0.5 * synthetic) / all,
					y: 0.5,
					label,
					lines: [`${count(synthetic)} deaths involving synthetic opioids, reported`]
				},
				{
					x: 1 - (0.5 * without) / all,
					y: 0.5,
					label,
					lines: [`${count(without)} deaths without one, reported`]
				}
			];
}
