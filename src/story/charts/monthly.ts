import words from '$words/monthly.json';
import { count } from '$lib/data/format';
import { formatMonth, isoMonth, type Month } from '$lib/data/month';
import { RECENT_MONTHS } from '../tables/selectors';
import { lastMonth } from '../tables/series';
import { fillMessage } from '$lib/messages/fill-message';
import type { DrugClass } from '../tables/classes';
import type { Tables } from '../tables/table-types';
import { valueAt } from '$lib/chart/series';
import type { Column, DataPoint, Table } from '$lib/chart/chart-types';

/** A value that a chart draws for every month, with its table column and its tooltip text. */
export interface Drawn {
	column: Column;
	/** Its text in a tooltip: "deaths, reported". */
	words: string;
	at(data: Tables, month: Month): number | null;
}

/** The deaths of a class, as reported or as predicted. */
export function drawn(drugClass: DrugClass, of: 'reported' | 'predicted', name: string): Drawn {
	const kind = of === 'reported' ? words.reported : words.predicted;
	return {
		column: {
			key: `${drugClass}_${of}`,
			label: fillMessage(words.column, { name, kind }),
			unit: words.deaths
		},
		words:
			drugClass === 'all_drugs'
				? fillMessage(words.ofAll, { kind })
				: fillMessage(words.ofClass, { name: name.toLowerCase(), kind }),
		at: (data, month) => {
			const series = data.deaths[drugClass];
			return valueAt(series.first, series[of], month);
		}
	};
}

/** The values of synthetic opioids alone. */
export const SYNTHETIC: readonly [reported: Drawn, predicted: Drawn] = [
	drawn('synthetic_opioids', 'reported', words.syntheticOpioids),
	drawn('synthetic_opioids', 'predicted', words.syntheticOpioids)
];

/** Every month that the lines cover, oldest first. */
export function allMonths(data: Tables): Month[] {
	const { first, reported } = data.deaths.all_drugs;
	return reported.map((_, i) => first + i);
}

/** The columns of every monthly table: the month before its values, the others after them. */
export const MONTH: Column = { key: 'month', label: words.ending, unit: words.month };
export const STATUS: Column = { key: 'status', label: words.status, unit: '' };
export const RELEASE: Column = { key: 'release', label: words.release, unit: words.month };

/** The status of a month's counts. The lines of a chart share one release and last month. */
export const standingOf = (month: Month, last: Month) =>
	month > last - RECENT_MONTHS ? words.recent : words.provisional;

/** The months of the lines of states, with their status. */
export function stateMonths({
	states
}: {
	states: Pick<Tables['states'], 'westVirginia'>;
}): { month: Month; standing: string }[] {
	const { deaths } = states.westVirginia;
	const last = lastMonth(deaths);
	return deaths.reported.map((_, i) => ({
		month: deaths.first + i,
		standing: standingOf(deaths.first + i, last)
	}));
}

/**
 * Months and the values drawn for them, with their status and release.
 * @param more columns beside those of the lines, with their values
 * @param from the release of the lines, and their last month
 */
export function monthRows(
	data: Tables,
	shown: readonly Month[],
	lines: readonly Drawn[],
	more: readonly { column: Column; at(month: Month): number | null }[] = [],
	{ release, last } = { release: data.vintage, last: lastMonth(data.deaths.all_drugs) }
): Table {
	return {
		columns: [
			MONTH,
			...lines.map(({ column }) => column),
			...more.map(({ column }) => column),
			STATUS,
			RELEASE
		],
		rows: shown.map((month) => [
			isoMonth(month),
			...lines.map((line) => line.at(data, month)),
			...more.map((each) => each.at(month)),
			standingOf(month, last),
			release
		])
	};
}

/**
 * One data point per month, with the value, unit and status of every line.
 * @param anchor the index of the line that the data points are on
 */
export function monthDataPoints(
	data: Tables,
	shown: readonly Month[],
	lines: readonly Drawn[],
	anchor = 0
): DataPoint[] {
	return shown.flatMap((month) => {
		const values = lines.map((line) => line.at(data, month));
		const height = values[anchor] ?? null;
		if (height === null) return [];
		const said = lines.map(({ words: what }, i) => {
			const value = values[i] ?? null;
			return value === null
				? fillMessage(words.blank, { what })
				: fillMessage(words.value, { count: count(value), what });
		});
		return [
			{
				x: month,
				y: height,
				label: fillMessage(words.twelveMonths, { month: formatMonth(month) }),
				lines: said
			}
		];
	});
}
